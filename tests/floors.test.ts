import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/** Exit code and everything said. */
async function tell(bin: string, args: string[], cwd: string): Promise<{ code: number; said: string }> {
  const path = join(root, 'node_modules', '.bin', bin);
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return run(path, args, { cwd, env, maxBuffer: 1 << 24 }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (fault) => ({ code: fault.code ?? 1, said: `${fault.stdout ?? ''}${fault.stderr ?? ''}` }),
  );
}

let planted: string;

// A copy of the lowest floors, in which violations are planted.
beforeAll(async () => {
  planted = await mkdtemp(join(tmpdir(), 'gongkai-floors-'));
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'turbo.json'])
    await cp(join(root, file), join(planted, file));
  for (const name of ['kernel', 'units', 'config'])
    await cp(join(root, 'packages', name), join(planted, 'packages', name), {
      recursive: true,
      filter: (from) => !/node_modules|\.turbo|\.test\.ts$/.test(from),
    });
  for (const name of ['kernel', 'units'])
    await symlink(join(root, 'packages', name, 'node_modules'), join(planted, 'packages', name, 'node_modules'));
});
afterAll(() => rm(planted, { recursive: true, force: true }));

const plant = (text: string) => writeFile(join(planted, 'packages/kernel/src/planted.ts'), text);
const uproot = () => rm(join(planted, 'packages/kernel/src/planted.ts'), { force: true });

describe('floors', () => {
  test('the tree stands', async () => {
    const { code, said } = await tell('turbo', ['boundaries'], root);
    expect(said).toContain('no issues found');
    expect(code).toBe(0);
  });

  test('an import that is not declared is found', async () => {
    await plant("import { roles } from '@gongkai/units';\nexport { roles };\n");
    const { code, said } = await tell('turbo', ['boundaries'], planted);
    expect(said).toContain('@gongkai/units');
    expect(code).not.toBe(0);
    await uproot();
  });

  test('an import that leaves its package is found', async () => {
    await plant("export * from '../../units/src/index.ts';\n");
    const { code, said } = await tell('turbo', ['boundaries'], planted);
    expect(said).toMatch(/leaves the package/i);
    expect(code).not.toBe(0);
    await uproot();
  });

  test('a dependency that goes up is found', async () => {
    const file = join(planted, 'packages/kernel/package.json');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace('"zod"', '"@gongkai/units": "workspace:*",\n    "zod"'));
    const { code, said } = await tell('turbo', ['boundaries'], planted);
    expect(said).toMatch(/floor-1|@gongkai\/units/);
    expect(code).not.toBe(0);
    await writeFile(file, before);
  });

  test('the web declares floors 0–3 and the type of the router, nothing above', async () => {
    const declared = await manifest('apps/web');
    const ours = Object.keys(declared.dependencies).filter((name) => name.startsWith('@gongkai/'));
    const pure = [
      ...['kernel', 'units', 'forms', 'words', 'calendar'],
      ...['figures', 'registers', 'extraction', 'comparison', 'auditing', 'reports'],
    ];
    expect(ours.filter((name) => !pure.includes(name.slice('@gongkai/'.length)))).toEqual([]);
    expect(Object.keys(declared.devDependencies).filter((name) => name.startsWith('@gongkai/'))).toEqual([
      '@gongkai/api',
      '@gongkai/config',
    ]);
    const imports = await Promise.all((await sources('apps/web/src')).map((file) => readFile(file, 'utf8')));
    const ofApi = imports.flatMap((text) => text.match(/^import .*'@gongkai\/api.*$/gm) ?? []);
    expect(ofApi.filter((line) => !line.startsWith('import type '))).toEqual([]);
  });
});

describe('below floor 4 there is no outside', () => {
  test.each([
    ['fetch', "export const x = fetch('http://example.org');"],
    ['process', 'export const x = process.env;'],
    ['setTimeout', 'export const x = setTimeout(() => undefined, 1);'],
    ['console', "console.log('x');\nexport {};"],
    ['Buffer', 'export const x = Buffer.from([]);'],
    ['node:fs', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync('x');"],
    ['document', 'export const x = document.title;'],
  ])('%s does not compile', async (name, text) => {
    await plant(`${text}\n`);
    const { code, said } = await tell('tsc', ['--noEmit', '-p', 'packages/kernel'], planted);
    expect(said).toMatch(new RegExp(`planted.ts.*(${name})`));
    expect(code).not.toBe(0);
    await uproot();
  });

  test.each([
    ['the clock', 'export const now = (): number => Date.now();', 'no clock'],
    ['chance', 'export const any = (): number => Math.random();', 'no chance'],
  ])('%s is refused by the linter', async (_, text, word) => {
    await plant(`${text}\n`);
    const config = '--config-path=packages/config/lint.json';
    const { code, said } = await tell('biome', ['check', config, 'packages/kernel/src/planted.ts'], planted);
    expect(said).toContain(word);
    expect(code).not.toBe(0);
    await uproot();
  });
});

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

const manifest = async (folder: string) =>
  Manifest.parse(JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')));

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries.filter((name) => /\.tsx?$/.test(name)).map((name) => join(root, folder, name));
}
