import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { chatAdapter } from '../../src/adapters/chat-adapter.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { createSketchBackend } from '../../src/embedded/sketch-backend.ts';
import { number, text } from '../../src/schema.ts';
import { signature } from '../../src/signature.ts';
import { upsampleSignature } from '../../src/upsampling/upsample-signature.ts';

export const home = new URL('../../src/', import.meta.url);

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly cwd: string;
}

/** Runs the command in this process, in an empty folder. */
export async function run(
  argv: readonly string[],
  given: {
    readonly env?: Readonly<Record<string, string>>;
    readonly cwd?: string;
    readonly signal?: AbortSignal;
    readonly isTTY?: boolean;
    readonly onStderr?: (text: string) => void;
  } = {},
): Promise<Ran> {
  const { env = {}, cwd = emptyFolder(), isTTY = false } = given;
  const out = { stdout: '', stderr: '' };
  const code = await runCommand(argv, {
    stdout: { isTTY, write: (chunk) => (out.stdout += chunk) },
    stderr: {
      isTTY,
      write(chunk) {
        out.stderr += chunk;
        given.onStderr?.(chunk);
      },
    },
    env,
    cwd,
    signal: given.signal ?? new AbortController().signal,
    home,
  });
  return { code, ...out, cwd };
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'prompt-upsampler-cli-'));
}

export type Answer = (path: string, body: string, response: ServerResponse) => unknown;

/** A server on this machine until the test ends. What `answer` returns is sent as JSON. */
export async function serve(answer: Answer): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const reply = await answer(request.url ?? '', body, response);
    if (reply === undefined) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** An address at which nobody listens. */
export async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 9}`;
}

const judgment = signature({
  inputs: { image: text() },
  outputs: { reasoning: text(), score: number(), verdict: text() },
});

/** Answers like a chat model that upsamples, and judges where it gets an image. */
export function chatModel(caption: string, score = 0.9): Answer {
  return (_path, body) => {
    const verdict = score > 0.5 ? 'correct' : 'incorrect';
    const content = body.includes('image_url')
      ? chatAdapter.formatOutputs(judgment, { reasoning: 'All is there.', score, verdict })
      : chatAdapter.formatOutputs(upsampleSignature, { caption });
    return completion(content);
  };
}

export function completion(content: string): object {
  return {
    id: 'chat-1',
    object: 'chat.completion',
    created: 1,
    model: 'test-model',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  };
}

/** A small picture as an image server sends it. */
export async function pictureBase64(): Promise<string> {
  const backend = createSketchBackend({ width: 64, height: 64 });
  return (await backend.generate({ prompt: 'a test', seed: 1 })).image.toBase64();
}
