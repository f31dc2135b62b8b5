import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Carried } from './security-headers.ts';
import { readWebFiles, serveWeb } from './web-files.ts';

let folder: string;
let app: Hono<Carried>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'web-files-'));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  await mkdir(join(folder, 'dist', 'en', 'assets'), { recursive: true });
  await writeFile(join(folder, 'dist', 'en', 'index.html'), 'English <style nonce="__CSP_NONCE__">');
  await writeFile(join(folder, 'dist', 'en', 'assets', 'main-5a3b.js'), 'export {};');
  await writeFile(join(folder, 'dist', 'index.html'), '<meta content="__CSP_NONCE__"><style nonce="__CSP_NONCE__">');
  await writeFile(join(folder, 'dist', 'assets', 'main-4f2a.js'), `export const long = '${'x'.repeat(5_000)}';`);
  await writeFile(join(folder, 'dist', 'mark.svg'), '<svg/>');
  await writeFile(join(folder, 'secret.txt'), 'not for the web');
  app = new Hono<Carried>();
  app.use(async (c, next) => {
    c.set('nonce', 'of-this-request');
    await next();
  });
  app.use(serveWeb(await readWebFiles(join(folder, 'dist'))));
});
afterAll(() => rm(folder, { recursive: true }));

const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe('the working side', () => {
  it.each(['/', '/index.html', '/reports/990101/2024', '/sign-in'])(
    'is one page for %s, with its nonce',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('<meta content="of-this-request"><style nonce="of-this-request">');
    },
  );

  it.each([
    ['nothing said', {}, '/', '<meta'],
    ['the browser prefers English', { 'accept-language': 'fr, en-GB;q=0.8, zh;q=0.5' }, '/', 'English'],
    ['chosen before, whatever the browser prefers', { 'accept-language': 'en', cookie: 'a=b; lang=zh' }, '/', '<meta'],
    ['chosen before', { 'accept-language': 'zh-CN', cookie: 'lang=en' }, '/reports/990101/2024', 'English'],
    ['asked for now', { cookie: 'lang=zh' }, '/?lang=en', 'English'],
    ['asked for in a language we do not speak', { cookie: 'lang=xx' }, '/?lang=../en', '<meta'],
    ['its own address is no address', { cookie: 'lang=zh' }, '/en/index.html', null],
  ])('answers in the language: %s', async (_, headers, path, begins) => {
    const response = await get(path, headers);
    if (begins === null) return expect(response.status).toBe(404);
    expect((await response.text()).startsWith(begins)).toBe(true);
    expect(response.headers.get('vary')).toContain('accept-language, cookie');
    if (path.includes('lang=en'))
      expect(response.headers.get('set-cookie')).toContain('lang=en; Max-Age=31536000; Path=/');
  });

  it('keeps files named by their content for ever, and others not without asking', async () => {
    expect((await get('/assets/main-4f2a.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('/en/assets/main-5a3b.js')).headers.get('cache-control')).toContain('immutable');
    const mark = await get('/mark.svg');
    expect(mark.headers.get('cache-control')).toBe('no-cache');
    expect(mark.headers.get('content-type')).toBe('image/svg+xml');
    const again = await get('/mark.svg', { 'if-none-match': mark.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('sends long texts squeezed to whoever takes them', async () => {
    const plain = await get('/assets/main-4f2a.js');
    const squeezed = await get('/assets/main-4f2a.js', { 'accept-encoding': 'br, gzip' });
    expect(squeezed.headers.get('content-encoding')).toBe('gzip');
    expect((await squeezed.arrayBuffer()).byteLength).toBeLessThan((await plain.arrayBuffer()).byteLength / 10);
  });

  it.each(['/assets/gone.js', '/secret.txt', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
    'has no %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('not for the web');
    },
  );

  it('is not asked by POST', async () => {
    expect((await app.request('/', { method: 'POST' })).status).toBe(404);
  });
});
