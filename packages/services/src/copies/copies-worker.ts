import { parentPort } from 'node:worker_threads';
import { type CopyReport, CopyThresholds, compareReports } from '@gongkai/comparison/copies';
import { z } from 'zod';

/** One comparison, one thread: it is told everything at once, says how far it is, answers and ends. */
const Told = z.object({
  reports: z.custom<CopyReport[]>(Array.isArray),
  names: z.array(z.string()),
  prescribed: z.array(z.string()),
  thresholds: CopyThresholds,
  most: z.number().int(),
});

parentPort?.once('message', (message: unknown) => {
  const { reports, ...options } = Told.parse(message);
  const progress = (done: number, of: number) => parentPort?.postMessage({ done, of });
  const { sides, ...found } = compareReports(reports, { ...options, progress });
  parentPort?.postMessage({ found: { ...found, sides: [...sides] } });
  parentPort?.close();
});
