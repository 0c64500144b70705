import { createHash, randomBytes } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import type { Duplex } from 'node:stream';

/** One end of a websocket, as far as the tests need it: whole, unfragmented messages. */
export class SocketEnd {
  #buffered: Uint8Array = new Uint8Array();
  readonly #stream: Duplex;
  readonly #masks: boolean;

  constructor(stream: Duplex, masks: boolean, onMessage: (data: string | ArrayBuffer) => void) {
    this.#stream = stream;
    this.#masks = masks;
    stream.on('error', () => {});
    stream.on('data', (chunk: Buffer) => {
      this.#buffered = Buffer.concat([this.#buffered, chunk]);
      for (let data = this.#take(); data !== undefined; data = this.#take()) onMessage(data);
    });
  }

  send(data: string | Uint8Array): void {
    const payload = Buffer.from(typeof data === 'string' ? Buffer.from(data) : data);
    const length =
      payload.length < 126
        ? [payload.length]
        : [127, 0, 0, 0, 0, ...[24, 16, 8, 0].map((bits) => (payload.length >>> bits) & 255)];
    const [first = 0, ...more] = length;
    const head = [
      typeof data === 'string' ? 0x81 : 0x82,
      first | (this.#masks ? 0x80 : 0),
      ...more,
    ];
    const mask = this.#masks ? randomBytes(4) : Buffer.alloc(0);
    const body = this.#masks ? payload.map((byte, at) => byte ^ (mask[at % 4] ?? 0)) : payload;
    this.#stream.write(Buffer.concat([Buffer.from(head), mask, body]));
  }

  close(): void {
    this.#stream.destroy();
  }

  #take(): string | ArrayBuffer | undefined {
    const all = Buffer.from(this.#buffered);
    if (all.length < 2) return undefined;
    const short = all.readUInt8(1) & 127;
    const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
    const maskLength = all.readUInt8(1) > 127 ? 4 : 0;
    const start = 2 + extra + maskLength;
    if (all.length < start) return undefined;
    const length =
      extra === 0 ? short : extra === 2 ? all.readUInt16BE(2) : Number(all.readBigUInt64BE(2));
    if (all.length < start + length) return undefined;
    const mask = all.subarray(2 + extra, start);
    const payload = all
      .subarray(start, start + length)
      .map((byte, at) => byte ^ (maskLength === 0 ? 0 : (mask[at % 4] ?? 0)));
    this.#buffered = all.subarray(start + length);
    const kind = all.readUInt8(0) & 15;
    if (kind === 8) this.close();
    if (kind === 1) return payload.toString();
    return kind === 2 ? new Uint8Array(payload).buffer : this.#take();
  }
}

/** Answers the request for a websocket. */
export function acceptSocket(
  incoming: IncomingMessage,
  stream: Duplex,
  onMessage: (data: string | ArrayBuffer) => void,
): SocketEnd {
  const key = `${incoming.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  stream.write(
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      `Sec-WebSocket-Accept: ${createHash('sha1').update(key).digest('base64')}\r\n\r\n`,
  );
  return new SocketEnd(stream, false, onMessage);
}

/** A client for the Nodes that have none. */
export class TestWebSocket extends EventTarget {
  binaryType = 'blob';
  #end: SocketEnd | undefined;
  readonly #request;

  constructor(url: string) {
    super();
    this.#request = request(url.replace(/^ws/, 'http'), {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
      },
    });
    this.#request.on('upgrade', (_, stream) => {
      this.#end = new SocketEnd(stream, true, (data) => {
        this.dispatchEvent(Object.assign(new Event('message'), { data }));
      });
      stream.on('close', () => this.dispatchEvent(new Event('close')));
      this.dispatchEvent(new Event('open'));
    });
    this.#request.on('response', (response) => {
      response.resume();
      this.#fail();
    });
    this.#request.on('error', () => this.#fail());
    this.#request.end();
  }

  send(text: string): void {
    this.#end?.send(text);
  }

  close(): void {
    this.#end?.close();
    this.#request.destroy();
  }

  #fail(): void {
    this.dispatchEvent(new Event('error'));
    this.dispatchEvent(new Event('close'));
  }
}
