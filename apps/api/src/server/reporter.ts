import { randomBytes } from 'node:crypto';

/** Writes a fault down and answers the id under which it is found again; the client is told the id and nothing else. */
export type Reporter = (fault: unknown, about: Readonly<Record<string, string>>) => string;

/** One JSON line a fault. What people typed may stand in a message, so the line goes to the operator's log only. */
export const reporterTo =
  (write: (line: string) => void, now: () => Date): Reporter =>
  (fault, about) => {
    const id = randomBytes(6).toString('hex');
    const what = fault instanceof Error ? { message: fault.message, stack: fault.stack } : { message: String(fault) };
    write(JSON.stringify({ at: now().toISOString(), level: 'fault', id, ...about, ...what }));
    return id;
  };
