import { rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import config from '../../vite.config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inputs = {
  'material-worker': '@gongkai/documents/material-worker',
  'report-worker': '@gongkai/documents/report-worker',
  'list-worker': '@gongkai/documents/list-worker',
  'copies-worker': '@gongkai/services/copies-worker',
} as const;

export interface BuiltWorker {
  readonly file: URL;
  readonly remove: () => Promise<void>;
}

/** One of the program's threads, built as the program is built, into a folder of its own beside the program's libraries. */
export async function buildWorker(input: keyof typeof inputs): Promise<BuiltWorker> {
  const outDir = `${root}node_modules/.cache/${input}-${process.pid}`;
  const worker = { [input]: inputs[input] };
  const rollupOptions = { ...config.build?.rollupOptions, input: worker };
  await build({
    ...config,
    root,
    configFile: false,
    logLevel: 'silent',
    build: { ...config.build, outDir, rollupOptions },
  });
  return { file: pathToFileURL(`${outDir}/${input}.js`), remove: () => rm(outDir, { recursive: true, force: true }) };
}
