// Answers every chat completion after 20 ms. A process of its own: its work must not be measured.
import { createServer } from 'node:http';

import { completion, json } from './judge-task.mjs';

const reply = completion(json);
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(reply) };
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => setTimeout(() => response.writeHead(200, headers).end(reply), 20));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
