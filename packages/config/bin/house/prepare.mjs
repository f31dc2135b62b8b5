import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { bin, npx } from './run.mjs';
import { installStamp, sourceStamp, unlessDone } from './stamp.mjs';

/** Installs what the lockfile names, when it is not there. The store stands inside the house. */
export async function install() {
  const done = await unlessDone('installed', installStamp(), () => {
    process.stderr.write('正在安装所需软件包，首次约需一分钟……\n');
    const flags = ['--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
    return npx(['pnpm', 'install', ...flags], { quiet: true, env: { CI: 'true' } });
  });
  if (!done) throw new Error('安装没有完成，原因见上');
}

/** Tasks of every package, remembered by turbo. */
export const turbo = (...tasks) =>
  npx([bin('turbo'), 'run', ...tasks, '--env-mode=loose', '--output-logs=errors-only', '--no-update-notifier'], {
    quiet: true,
  });

const built = [
  'apps/api/dist/main.js',
  'apps/api/dist/commands.js',
  'apps/web/dist/index.html',
  'apps/web/dist/en/index.html',
];

/** Builds what changed since the last time. */
export async function build() {
  const stamp = built.every((file) => existsSync(join(root, file))) ? sourceStamp() : `${sourceStamp()}-missing`;
  const done = await unlessDone('built', stamp, () => {
    process.stderr.write('正在构建……\n');
    return turbo('build');
  });
  if (!done) throw new Error('构建没有完成，原因见上');
}
