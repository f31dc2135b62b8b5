import { ok, type Result } from '@gongkai/kernel';
import { unzipSync } from 'fflate';
import type { PackageFiles } from '../zip.ts';
import { limits, megabyte, mostEntries, notWhatItSays, tooLarge } from './limits.ts';

/**
 * Parts of a zip package, or a refusal: over the bound on input or on what it unpacks to, or no zip at all. Sizes are
 * checked as declared before anything is unpacked; a part never grows beyond what it declared.
 */
export function unzipBounded(bytes: Uint8Array, name: string): Result<PackageFiles> {
  if (bytes.length > limits.input * megabyte) return tooLarge(name, limits.input);
  const names = listEntries(bytes);
  if (names === null) return notWhatItSays(name, 'Word 或 Excel 文件');
  if (names.unpacked > limits.unpacked * megabyte || names.entries.length > mostEntries) {
    return tooLarge(name, limits.unpacked);
  }
  try {
    return ok(unzipSync(bytes));
  } catch {
    return notWhatItSays(name, 'Word 或 Excel 文件');
  }
}

/** Names and declared size of a zip package without unpacking it; null when it is none. */
export function listEntries(
  bytes: Uint8Array,
): { readonly entries: readonly string[]; readonly unpacked: number } | null {
  const entries: string[] = [];
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry.name);
        unpacked += entry.originalSize;
        return false;
      },
    });
  } catch {
    return null;
  }
  return { entries, unpacked };
}
