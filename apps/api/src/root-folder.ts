import { fileURLToPath } from 'node:url';

/** Folder of the whole house; the built program stands as deep in it as this file. */
export const rootFolder = fileURLToPath(new URL('../../../', import.meta.url));
