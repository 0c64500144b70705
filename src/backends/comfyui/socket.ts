/** As much of a WebSocket as is used here: the browser's, Node 22's and that of `ws` have it. */
export interface ComfyUIWebSocket {
  binaryType: string;
  addEventListener(
    type: 'open' | 'message' | 'close' | 'error',
    listener: (event: object) => void,
  ): void;
  send(text: string): void;
  close(): void;
}

export type ComfyUIWebSocketClass = new (url: string) => ComfyUIWebSocket;

/** What listens to a socket. */
export interface SocketListener {
  /** Also after each reconnection, when something may have been missed. */
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
  readonly onBytes: (bytes: Uint8Array) => void;
}

const pausesMs: readonly number[] = [1000, 3000, 10_000, 30_000];

/**
 * Listens to the server until the returned function is called. Nothing depends on it: a server
 * without a socket is left alone, and a socket that broke is opened again a few times, at ever
 * longer intervals.
 */
export function listen(
  WebSocketClass: ComfyUIWebSocketClass,
  url: string,
  listener: SocketListener,
): () => void {
  const pauses = [...pausesMs];
  let current: ComfyUIWebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  let wasOpen = false;
  const onOpen = () => {
    wasOpen = true;
    listener.onOpen();
  };
  const connect = () => {
    current = open(WebSocketClass, url, { ...listener, onOpen }, () => {
      const pause = wasOpen && !over ? pauses.shift() : undefined;
      if (pause !== undefined) timer = setTimeout(connect, pause);
    });
  };
  connect();
  return () => {
    over = true;
    clearTimeout(timer);
    current?.close();
  };
}

function open(
  WebSocketClass: ComfyUIWebSocketClass,
  url: string,
  listener: SocketListener,
  onClosed: () => void,
): ComfyUIWebSocket | undefined {
  try {
    const socket = new WebSocketClass(url);
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('open', () => {
      // The server reads this from the first message alone.
      socket.send('{"type":"feature_flags","data":{"supports_preview_metadata":true}}');
      listener.onOpen();
    });
    socket.addEventListener('message', (event) => deliver(event, listener));
    // An error is followed by a close, and without a listener `ws` would throw it.
    socket.addEventListener('error', () => {});
    socket.addEventListener('close', onClosed);
    return socket;
  } catch {
    // Polling does without it.
    return undefined;
  }
}

function deliver(event: object, listener: SocketListener): void {
  const data: unknown = 'data' in event ? event.data : undefined;
  if (typeof data === 'string') listener.onText(data);
  else if (data instanceof ArrayBuffer) listener.onBytes(new Uint8Array(data));
}
