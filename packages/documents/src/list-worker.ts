import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { listToXlsx } from './list-file.ts';

/** One list, one thread: rows come page by page, and with the head it answers the file and ends. */
const Told = z.union([
  z.object({ rows: z.array(z.array(z.string())) }),
  z.object({ title: z.string(), head: z.array(z.string()) }),
]);

const rows: string[][] = [];

parentPort?.on('message', async (message: unknown) => {
  const told = Told.parse(message);
  if ('rows' in told) {
    rows.push(...told.rows);
    return;
  }
  const bytes = await listToXlsx({ ...told, rows });
  parentPort?.postMessage(bytes);
  parentPort?.close();
});
