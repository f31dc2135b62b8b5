import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Language } from '@gongkai/words';
import type { Context, MiddlewareHandler } from 'hono';
import { languageOf } from './language-of.ts';
import type { Carried } from './security-headers.ts';

const squeeze = promisify(gzip);

interface WebFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null where squeezing saves nothing. */
  readonly squeezed: Uint8Array<ArrayBuffer> | null;
  readonly etag: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Every file of a built folder by its address, read once: an address outside the folder cannot be spelled. */
export async function readWebFiles(folder: string): Promise<ReadonlyMap<string, WebFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (file: string) =>
    [`/${relative(folder, file).split(sep).join('/')}`, await webFile(file)] as const;
  return new Map(await Promise.all(files.map(read)));
}

async function webFile(file: string): Promise<WebFile> {
  const bytes = new Uint8Array(await readFile(file));
  const type = types[extname(file)] ?? 'application/octet-stream';
  const worth = bytes.length > 1_000 && /text|json|svg/.test(type);
  return {
    type,
    bytes,
    squeezed: worth ? new Uint8Array(await squeeze(bytes)) : null,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  };
}

/**
 * Serves the working side, which is built once a language: files by address, and the page in the reader's language for
 * every address that names no file.
 */
export function serveWeb(files: ReadonlyMap<string, WebFile>): MiddlewareHandler<Carried> {
  const page = (path: string): string => new TextDecoder().decode(files.get(path)?.bytes ?? new Uint8Array());
  const pages: Readonly<Record<Language, string>> = { zh: page('/index.html'), en: page('/en/index.html') };
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const { path } = c.req;
    const file = path.endsWith('/index.html') ? undefined : files.get(path);
    if (file !== undefined) return answerFile(c, file, /^(?:\/en)?\/assets\//.test(path));
    // A missing file is missing; only what a person could have typed is the page's business.
    if (path !== '/index.html' && /\.[a-z0-9]+$/i.test(path)) return next();
    const text = pages[languageOf(c)] || pages.zh;
    return text === '' ? next() : c.html(text.replaceAll('__CSP_NONCE__', c.get('nonce')));
  };
}

function answerFile(c: Context, file: WebFile, named: boolean): Response {
  // The build names these by their content.
  c.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
  c.header('etag', file.etag);
  c.header('vary', 'accept-encoding');
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304);
  c.header('content-type', file.type);
  if (file.squeezed === null || !(c.req.header('accept-encoding') ?? '').includes('gzip')) return c.body(file.bytes);
  c.header('content-encoding', 'gzip');
  return c.body(file.squeezed);
}
