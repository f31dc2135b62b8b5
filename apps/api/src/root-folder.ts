import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the whole house, found upward from here: built, this stands at another depth than as source. */
export const rootFolder = find(dirname(fileURLToPath(import.meta.url)));

function find(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('the house has no root');
  return find(above);
}
