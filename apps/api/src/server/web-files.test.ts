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

  it('keeps files named by their content for ever, and others not without asking', async () => {
    expect((await get('/assets/main-4f2a.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
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
