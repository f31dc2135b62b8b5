import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readMaterial } from './read-material.ts';

/** One file, one thread: it is given the file at its start, answers once, and ends. */
const Task = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });

const { name, bytes } = Task.parse(workerData);
parentPort?.postMessage(await readMaterial(name, bytes));
