import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './places.mjs';
import { build, install } from './prepare.mjs';

/**
 * Installs, builds what changed, and becomes the program: in this very process, so that signals reach it. For the same reason
 * `npm start` replaces the shell between npm and this by it (exec): ended by a service manager, it would be left behind.
 */
export async function start() {
  await install();
  await build();
  await import(pathToFileURL(join(root, 'apps/api/dist/main.js')).href);
}
