import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readReport } from './read-report.ts';

/** One file, one thread: it is given the file at its start, answers once, and ends. */
const Task = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });

// What Node's own stream unpacks outlives a thread that is ended in the middle. Without it pdf.js unpacks by itself.
Reflect.deleteProperty(globalThis, 'DecompressionStream');

const { name, bytes } = Task.parse(workerData);
parentPort?.postMessage(await readReport(name, bytes));
