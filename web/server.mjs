// A static server for the built site: right MIME types, the strict CSP of the page, CORS for embeds, cache headers.
//   node server.mjs [DIR] [PORT]      DIR: dist, PORT: 8080 (0 takes a free one)
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/manifest+json', '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8', '.csv': 'text/csv; charset=utf-8',
};

export const CSP = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; "
  + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
  + "require-trusted-types-for 'script'; trusted-types lit-html tantawatt";

/** Names with a content hash never change. @param {string} file */
function lasting(file) {
  return /[\\/]assets[\\/].+-[\w-]{8,}\.\w+$/.test(file);
}

/**
 * The policy of the frame. WebKit takes 'self' for the origin of the document, and a frame that its host sandboxes has none:
 * there our address stands beside it. @param {string | undefined} host as the browser asked for it
 */
export function framePolicy(host) {
  return /^[\w.-]+(:\d+)?$/.test(host ?? '') ? CSP.replaceAll("'self'", `'self' http://${host} https://${host}`) : CSP;
}

/** @param {string} file @param {string} [host] @returns {Record<string, string>} */
function headers(file, host) {
  return {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': lasting(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': path.basename(file) === 'embed.html' ? framePolicy(host) : CSP,
    'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'cross-origin-embedder-policy': 'require-corp',
    'referrer-policy': 'strict-origin-when-cross-origin', 'x-content-type-options': 'nosniff',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  };
}

/** The file of a request path inside the folder, else null. @param {string} root @param {string} url */
async function resolve(root, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
  if (!file.startsWith(root + path.sep) || name.includes('\0')) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { file, size: found.size } : null;
}

/**
 * @param {string} dir @param {number} port
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export function serve(dir, port = 0) {
  const root = path.resolve(dir);
  const server = http.createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const found = await resolve(root, request.url ?? '/');
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }).end('not found\n');
      return;
    }
    response.writeHead(200, { ...headers(found.file, request.headers.host), 'content-length': String(found.size) });
    if (request.method === 'HEAD') response.end();
    else createReadStream(found.file).on('error', () => response.destroy()).pipe(response);
  });
  return new Promise((done, failed) => {
    server.on('error', failed);
    server.listen(port, () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      done({
        origin: `http://localhost:${address.port}`,
        close: () => new Promise((closed) => { server.closeAllConnections(); server.close(() => closed(undefined)); }),
      });
    });
  });
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) {
  const dir = process.argv[2] ?? fileURLToPath(new URL('./dist', import.meta.url));
  const { origin } = await serve(dir, Number(process.argv[3] ?? 8080));
  console.log(`serving ${dir} on ${origin}`);
}
