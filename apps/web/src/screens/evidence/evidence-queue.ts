import { z } from 'zod';
import { client } from '../../api/client.ts';
import { sendFile } from '../../api/hand-in.ts';
import { refusalOf, sentenceOf } from '../../api/refusal-of.ts';
import { createValue } from '../../ui/value.ts';
import { words } from '../../words.ts';
import { forgetFile, type KeptFile, keepFile, keptFiles } from './kept-files.ts';
import { storedSentence } from './stored-sentence.ts';

/** A file of the batch: on its way, there, or why it is not. */
export interface Queued extends KeptFile {
  readonly step: 'waiting' | 'sending' | 'read' | 'known' | 'refused' | 'failed';
  /** 0 to 1; at 1 it is being read on the other side. */
  readonly sent: number;
  readonly problem: string | null;
  /** Refused for good: sent again, it would be refused again. */
  readonly isFinal: boolean;
  readonly id: string | null;
  /** The name under which the same bytes lie there. */
  readonly kept: string | null;
}

const Added = z.object({ id: z.string(), state: z.string(), known: z.boolean() });

/** The batch, outside the screens: it goes on while somebody looks at another one. */
export const evidenceQueue = createValue<readonly Queued[]>([]);

const change = (key: string, changed: Partial<Queued>): void =>
  evidenceQueue.set(evidenceQueue.get().map((each) => (each.key === key ? { ...each, ...changed } : each)));

const asQueued = (kept: KeptFile): Queued => ({
  ...kept,
  step: 'waiting',
  sent: 0,
  problem: null,
  isFinal: false,
  id: null,
  kept: null,
});

/** Puts files into the batch; `onArrived` is told of each that has arrived, read or not. */
export async function enqueue(files: readonly KeptFile[], onArrived: () => void): Promise<void> {
  evidenceQueue.set([...evidenceQueue.get(), ...files.map(asQueued)]);
  for (const each of files) await keepFile(each);
  await run(onArrived);
}

/** Goes on with what had not arrived when the page was left or the line was lost; what was refused for good is kept no more. */
export async function resume(person: string, unit: string, onArrived: () => void): Promise<void> {
  const kept = await keptFiles(person, unit);
  const known = new Set(evidenceQueue.get().map(({ key }) => key));
  const left = kept.filter(({ key }) => !known.has(key));
  if (left.length > 0) evidenceQueue.set([...evidenceQueue.get(), ...left.map(asQueued)]);
  for (const { key, step } of evidenceQueue.get())
    if (step === 'failed' && kept.some((each) => each.key === key)) change(key, { step: 'waiting', problem: null });
  await run(onArrived);
}

export function again(key: string, onArrived: () => void): void {
  change(key, { step: 'waiting', problem: null });
  void run(onArrived);
}

/** Takes a file out of the batch, also from what the browser keeps. */
export function dismiss(keys: readonly string[]): void {
  evidenceQueue.set(evidenceQueue.get().filter(({ key }) => !keys.includes(key)));
  for (const key of keys) void forgetFile(key);
}

let running = false;

// One after the other: the other side reads one at a time, and a batch of a hundred must not shut others out.
async function run(onArrived: () => void): Promise<void> {
  if (running) return;
  running = true;
  try {
    for (let next = waiting(); next !== undefined; next = waiting()) {
      await send(next);
      onArrived();
    }
  } finally {
    running = false;
  }
}

const waiting = (): Queued | undefined => evidenceQueue.get().find(({ step }) => step === 'waiting');

/** The limit of one old report. */
const mostMegabytes = 20;
const mostBytes = mostMegabytes * 1024 * 1024;

async function send({ key, unit, name, file, pasted }: Queued): Promise<void> {
  // The server hangs up in the middle of what is too large, which would look like a broken line.
  if (file.size > mostBytes) {
    const refusal = { code: 'file-too-large', facts: { name, most: mostMegabytes } };
    change(key, { step: 'failed', problem: sentenceOf({ data: { refusal } }), isFinal: true });
    await forgetFile(key);
    return;
  }
  change(key, { step: 'sending', sent: 0 });
  const query = new URLSearchParams({ unit, name, ...(pasted ? { pasted: 'yes' } : {}) });
  try {
    const answer = await sendFile(`/files/evidence?${query}`, file, key, (sent) => change(key, { sent }));
    change(key, await standingOf(Added.parse(answer), unit, name));
    await forgetFile(key);
  } catch (error) {
    const code = refusalOf(error)?.code;
    const isFinal = code !== undefined && code !== 'busy' && code !== 'not-signed-in';
    change(key, { step: 'failed', problem: code === undefined ? words.evidence.lost : sentenceOf(error), isFinal });
    // What was refused for good is not sent again by itself.
    if (isFinal) await forgetFile(key);
  }
}

// Of equal files there is one row, under one name: each is told of by its own.
async function standingOf(
  { id, state, known }: z.infer<typeof Added>,
  unit: string,
  name: string,
): Promise<Partial<Queued>> {
  if (state !== 'refused' && !known) return { step: 'read', id };
  const { name: kept, refusal } = await client.evidence.open.query({ unit, id });
  const own = refusal === null ? null : { ...refusal, facts: { ...refusal.facts, name } };
  return { step: refusal === null ? 'known' : 'refused', id, kept, problem: storedSentence({ refusal: own }) };
}
