import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the whole house. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

export const modules = join(root, 'node_modules');

/** Where the house keeps its own notes; gone with node_modules. */
export const notes = join(modules, '.cache', 'house');
