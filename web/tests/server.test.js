// The static server: types, policy, caching, and nothing outside its folder.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { CSP, framePolicy, serve } from '../server.mjs';

const outside = mkdtempSync(path.join(os.tmpdir(), 'tantawatt-server-'));
const folder = path.join(outside, 'site');
/** @type {Awaited<ReturnType<typeof serve>>} */ let host;
before(async () => {
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), '<p>');
  writeFileSync(path.join(folder, 'embed.html'), '<p>');
  writeFileSync(path.join(folder, 'assets', 'tantawatt-0123456789.wasm'), 'x');
  writeFileSync(path.join(folder, 'assets', 'tanta-watt.js'), 'x');
  host = await serve(folder);
});
after(async () => { await host.close(); rmSync(outside, { recursive: true }); });

/** A request with the path exactly as written. @param {string} name @param {string} [method] @returns {Promise<http.IncomingMessage>} */
function ask(name, method = 'GET') {
  return new Promise((done, failed) => http.request(host.origin, { path: name, method }, (r) => { r.resume(); done(r); }).on('error', failed).end());
}

test('types, policy and caching', async () => {
  const page = await ask('/?m=gpt-3');
  assert.deepEqual([page.statusCode, page.headers['content-type'], page.headers['content-security-policy'], page.headers['cache-control']],
    [200, 'text/html; charset=utf-8', CSP, 'no-cache']);
  const wasm = await ask('/assets/tantawatt-0123456789.wasm');
  assert.equal(wasm.headers['content-type'], 'application/wasm');
  assert.match(wasm.headers['cache-control'] ?? '', /immutable/);
  assert.equal(wasm.headers['access-control-allow-origin'], '*');
  assert.equal((await ask('/assets/tanta-watt.js')).headers['cache-control'], 'no-cache', 'the snippet’s address is asked for again');
});

test('nothing outside the folder, no other method', async () => {
  for (const name of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/%00', '/%zz', '/none']) {
    assert.equal((await ask(name)).statusCode, 404, name);
  }
  assert.equal((await ask('/', 'POST')).statusCode, 405);
  assert.equal((await ask('/', 'HEAD')).statusCode, 200);
});

test('the frame’s policy names the server too, and only a host', async () => {
  const { host: name } = new URL(host.origin);
  const policy = (await ask('/embed.html')).headers['content-security-policy'] ?? '';
  assert.ok(policy.includes(`script-src 'self' http://${name} https://${name} 'wasm-unsafe-eval'`), String(policy));
  for (const wrong of [undefined, '', 'a b', "x; script-src *", 'x\u0000', '*']) assert.equal(framePolicy(wrong), CSP);
});
