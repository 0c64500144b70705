import { type Answer, type LocalServer, sendJSON, startServer } from './http-server.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface TraceServer extends LocalServer {
  /** The records of all batches, in the order in which they came. */
  readonly records: () => readonly { readonly mode: string; readonly fields: Fields }[];
  /** The paths that were asked for, each once. */
  readonly paths: () => readonly string[];
}

/** Answers like W&B's trace server, as far as its reply matters; `answer` goes first where given. */
export async function startTraceServer(answer?: Answer): Promise<TraceServer> {
  const server = await startServer(async (request, response) => {
    if (answer !== undefined) {
      await answer(request, response);
      if (response.writableEnded || response.destroyed) return;
    }
    const { path, body } = request;
    if (path === '/calls/stream_query') return void response.writeHead(200).end('');
    if (path === '/feedback/create') return sendJSON(response, { id: 'feedback-1' });
    if (path === '/table/query') return sendJSON(response, { rows: tableRows(server.requests) });
    const digest = `digest-${body.length}`;
    sendJSON(response, { digest, row_digests: [], res: [] });
  });
  const batches = () => server.requests.filter(({ path }) => path === '/call/upsert_batch');
  return {
    ...server,
    records: () => batches().flatMap(({ body }) => JSON.parse(body).batch.map(recordOf)),
    paths: () => [...new Set(server.requests.map(({ path }) => path))],
  };
}

/** With a digest for each, which the SDK waits for. */
function tableRows(requests: LocalServer['requests']): readonly object[] {
  const created = requests.findLast(({ path }) => path === '/table/create');
  const { rows } = JSON.parse(created?.body ?? '{"table":{"rows":[]}}').table;
  return rows.map((val: unknown, index: number) => ({ digest: `row-${index}`, val }));
}

function recordOf({ mode, req }: { mode: 'start' | 'end'; req: Record<string, Fields> }) {
  return { mode, fields: req[mode] ?? {} };
}
