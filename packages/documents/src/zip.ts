import { type Zippable, zipSync } from 'fflate';

/** Files of a package by path, in the order they are written. */
export type PackageFiles = Record<string, Uint8Array>;

// The earliest day a zip entry can bear. A real clock here would make two prints of one report two different files.
const noClock = new Date(1980, 0, 1, 12);

/** A zip package whose bytes depend on its files alone. */
export function zipPackage(files: PackageFiles): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of Object.entries(files)) entries[path] = [bytes, { mtime: noClock }];
  return zipSync(entries, { level: 6 });
}
