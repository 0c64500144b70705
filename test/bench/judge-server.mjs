// Answers every chat completion after 50 ms with a verdict. A process of its own: its work must not be
// measured.
import { createServer } from 'node:http';

import { completion, marked } from './judge-task.mjs';

const reply = completion(marked);
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(reply) };
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => setTimeout(() => response.writeHead(200, headers).end(reply), 50));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
