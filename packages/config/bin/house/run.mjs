import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { modules, notes, root } from './places.mjs';

/**
 * Runs a program in the house and answers whether it succeeded. `quiet` keeps its words and shows them only when it
 * fails.
 */
export function run(program, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...settings(), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    const stop = (signal) => child.kill(signal);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    child.once('error', (fault) => {
      said.push(Buffer.from(`${fault.message}\n`));
    });
    child.once('close', (code, signal) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(said));
      // Interrupted from outside: whoever asked wants no further step.
      if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(130);
      resolve(code === 0);
    });
  });
}

/** A program that some package brought along. */
export const bin = (name, folder = root) => join(folder, 'node_modules', '.bin', name);

/** pnpm in the one version of the house, brought by npm; with it in the path, so that turbo finds it too. */
export const npx = (args, options) => run('npx', ['--yes', '--package', 'pnpm@12.21.0', '--', ...args], options);

// Tools keep their caches inside the house and tell nobody that they ran.
function settings() {
  const cache = join(notes, 'xdg');
  return {
    PATH: [join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter),
    XDG_CACHE_HOME: cache,
    XDG_CONFIG_HOME: cache,
    XDG_DATA_HOME: cache,
    XDG_STATE_HOME: cache,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    CHECKPOINT_DISABLE: '1',
    npm_config_update_notifier: 'false',
    npm_config_fund: 'false',
    npm_config_audit: 'false',
    ...npmCache(),
  };
}

// An account without a home of its own still has the temporary folder. npm names its cache to the scripts it runs,
// whether or not it can be written.
function npmCache() {
  const wanted = process.env.npm_config_cache ?? join(homedir(), '.npm');
  if (isWritable(wanted)) return {};
  return { npm_config_cache: join(tmpdir(), `npm-cache-${process.getuid?.() ?? 0}`) };
}

/** Whether a folder can be written, or made. */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (fault) {
    const above = dirname(folder);
    return fault.code === 'ENOENT' && above !== folder && isWritable(above);
  }
}
