import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readMaterial } from './read-material.ts';

/** One file, one thread: it is given the file at its start, answers once, and ends. */
const Task = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });

// What Node's own stream unpacks outlives a thread that is ended in the middle (700 MB a hostile PDF, seen). Without it
// pdf.js unpacks by itself, into memory that ends with the thread.
Reflect.deleteProperty(globalThis, 'DecompressionStream');

const { name, bytes } = Task.parse(workerData);
parentPort?.postMessage(await readMaterial(name, bytes));
