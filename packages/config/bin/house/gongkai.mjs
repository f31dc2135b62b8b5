import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './places.mjs';
import { build, install } from './prepare.mjs';

/** A command of the program, on the data folder the program uses. */
export async function gongkai(args) {
  await install();
  await build();
  const { runCommand } = await import(pathToFileURL(join(root, 'apps/api/dist/commands.js')).href);
  process.exitCode = await runCommand(args);
}
