import { randomBytes } from 'node:crypto';
import type { Redact } from './redact.ts';

/** Writes a fault down and answers the id under which it is found again; the client is told the id and nothing else. */
export type Reporter = (fault: unknown, about: Readonly<Record<string, string>>) => string;

/** One JSON line a fault, secrets and personal numbers taken out: what people typed may stand in a message. */
export const reporterTo =
  (write: (line: string) => void, now: () => Date, redact: Redact): Reporter =>
  (fault, about) => {
    const id = randomBytes(6).toString('hex');
    const [message, stack] = fault instanceof Error ? [fault.message, fault.stack ?? ''] : [String(fault), ''];
    // The message stands in front of the frames once more.
    const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
    const what = { ...about, message: redact(message), stack: frames.join('\n') };
    write(JSON.stringify({ at: now().toISOString(), level: 'fault', id, ...what }));
    return id;
  };
