import { spawn } from 'node:child_process';
import { createServer } from 'node:http';

import { encode } from 'fast-png';

const side = 32;
const picture = encode({
  width: side,
  height: side,
  channels: 3,
  depth: 8,
  data: Uint8Array.from({ length: side * side * 3 }, (_, index) => (index * 37) % 251),
});
const png = Buffer.from(picture).toString('base64');

const caption =
  '[[ ## caption ## ]]\nA frog dressed as a knight in dented armour on a mossy stone.\n\n[[ ## completed ## ]]';
const verdict =
  '[[ ## reasoning ## ]]\nA frog, a knight.\n[[ ## score ## ]]\n1\n[[ ## verdict ## ]]\ncorrect\n[[ ## completed ## ]]';

/** Plays an OpenAI-compatible server, which answers 503 first, and an AUTOMATIC1111 server. */
export async function startServer() {
  let count = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      count += 1;
      const send = (status, value, headers = {}) => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify(value));
      };
      if (request.url === '/v1/chat/completions') {
        if (count === 1)
          return send(503, { error: { message: 'warming up' } }, { 'retry-after': '0' });
        const content = body.includes('image_url') ? verdict : caption;
        return send(200, {
          id: 'chat-1',
          object: 'chat.completion',
          created: 1,
          model: 'stub-model',
          choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
          usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
        });
      }
      if (request.url === '/sdapi/v1/txt2img') {
        return send(200, { images: [png], parameters: {}, info: '{}' });
      }
      return send(404, { detail: 'Not Found' });
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    requests: () => count,
    reset() {
      count = 0;
    },
    close: () => server.close(),
    runProgram: (node, file, cwd) =>
      new Promise((resolve, reject) => {
        const env = { ...process.env, SMOKE_URL: url, OPENAI_API_KEY: 'sk-smoke' };
        const child = spawn(node, [file], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        for (const stream of [child.stdout, child.stderr]) {
          stream.on('data', (chunk) => {
            output += chunk;
          });
        }
        child.on('close', (code) =>
          code === 0 ? resolve(output) : reject(new Error(`${file} exited ${code}: ${output}`)),
        );
      }),
  };
}
