import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { notes, root } from './places.mjs';

/** Runs `work` unless the stamp kept under `name` equals `stamp`; keeps it when the work was done. */
export async function unlessDone(name, stamp, work) {
  const file = join(notes, name);
  if (readStamp(file) === stamp) return true;
  rmSync(file, { force: true });
  if (!(await work())) return false;
  mkdirSync(notes, { recursive: true });
  writeFileSync(file, stamp);
  return true;
}

function readStamp(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const machine = `${process.platform}-${process.arch}-${process.versions.modules}`;

/** Changes when something else must be installed: by content, because a checkout touches every date. */
export function installStamp() {
  const hash = createHash('sha256').update(machine);
  const manifests = ['apps', 'packages']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')))
    .concat('package.json', 'tests/package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml');
  for (const file of manifests.sort()) hash.update(`\0${file}\0`).update(readOr(join(root, file)));
  return hash.digest('hex');
}

function readOr(file) {
  try {
    return readFileSync(file);
  } catch {
    return '';
  }
}

const skipped = new Set(['node_modules', 'dist', 'generated', '.turbo']);

/** Changes when a source file does: by size and date, which takes milliseconds. */
export function sourceStamp() {
  const hash = createHash('sha256').update(installStamp());
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) visit(path);
      } else {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${relative(root, path)}\0${size}\0${mtimeMs}\0`);
      }
    }
  };
  for (const folder of ['apps', 'packages']) visit(join(root, folder));
  return hash.update(readOr(join(root, 'turbo.json'))).digest('hex');
}
