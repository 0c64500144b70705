// Answers every request as stable-diffusion-webui would, with the same 4 MB image. A process of its
// own: its work must not be measured.
import { createServer } from 'node:http';
import { encode } from 'fast-png';

const side = 1155;
const data = new Uint8Array(side * side * 3);
for (let start = 0; start < data.length; start += 65_536) {
  crypto.getRandomValues(data.subarray(start, start + 65_536));
}
const png = Buffer.from(encode({ width: side, height: side, data, channels: 3 }));
const reply = JSON.stringify({ images: [png.toString('base64')], parameters: {}, info: '{}' });
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(reply) };
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.writeHead(200, headers).end(reply));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send([server.address().port, png.length]));
process.on('disconnect', () => process.exit());
