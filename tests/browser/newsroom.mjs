// A page of another origin, as a newspaper would serve it: set `page` (and `headers`) and go to `origin`.
import http from 'node:http';

/** What an editor uploads, in the proportions of the card: 40 by 21. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAACgAAAAVCAAAAAARcfPCAAAAFUlEQVR42mOoJxIwjCocVTiqkCSFAPHNoMiyo512AAAAAElFTkSuQmCC', 'base64');

export async function newsroom() {
  const self = { page: '', /** @type {Record<string, string>} */ headers: {}, origin: '', close: async () => {} };
  const server = http.createServer((request, response) => {
    if (request.url?.endsWith('.png')) response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE);
    else if (request.url !== '/favicon.ico') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...self.headers }).end(self.page);
    else response.writeHead(204).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  self.origin = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
  self.close = () => new Promise((done) => { server.closeAllConnections(); server.close(() => done()); });
  return self;
}
