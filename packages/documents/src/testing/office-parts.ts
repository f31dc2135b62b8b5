import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** One part of an office file as text; empty when it is not there. */
export function partOf(file: Uint8Array, path: string): string {
  const part = unzipSync(file)[path];
  return part === undefined ? '' : strFromU8(part);
}

/** The file with one part changed, as a person or another program might change it. */
export function withPart(file: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(file);
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] ?? new Uint8Array()))) });
}

/** Parts of an Excel file that are sheets, in order. */
export const sheetXmls = (file: Uint8Array): readonly string[] =>
  Object.keys(unzipSync(file))
    .filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
    .map((path) => partOf(file, path));
