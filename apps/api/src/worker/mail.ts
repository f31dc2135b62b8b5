import { endMail, listWaitingMail, scopeOf, takeMail, type WaitingMail } from '@gongkai/db';
import { unitCode } from '@gongkai/units';
import { createTransport } from 'nodemailer';
import type { ServedHouse } from '../house.ts';
import { startRounds } from './rounds.ts';

type Parts = Pick<ServedHouse, 'db' | 'report' | 'now'>;

/** Where letters leave this house, and as whose. */
export interface MailWay {
  /** `smtp://user:password@host:port`, or `smtps://`. */
  readonly smtp: string;
  readonly from: string;
}

/** Between two looks, in milliseconds. */
const pause = 15_000;
/** Minutes before a letter is tried again, after each attempt; after the last it is given up. */
const againAfter = [1, 5, 30, 120] as const;
/** Reminders older than this say nothing any more; also what was written while no mail was set up. */
const oldest = 2 * 86_400_000;
/** A server that does not answer keeps the worker no longer. */
const patience = 20_000;

const everywhere = scopeOf(unitCode(''));

/** Sends what waits from now on; answers how to stop. */
export const startMail = (parts: Parts, way: MailWay): (() => Promise<void>) =>
  startRounds(pause, (stopping) =>
    sendWaiting(parts, way, stopping).catch((fault: unknown) => parts.report(fault, { worker: 'mail' })),
  );

/** One round over what waits now; answers how many letters the server has taken. */
export async function sendWaiting(parts: Parts, way: MailWay, stopping: AbortSignal): Promise<number> {
  const now = parts.now();
  const notBefore = new Date(now.getTime() - oldest).toISOString();
  const waiting = await parts.db.read(everywhere, (reading) =>
    listWaitingMail(reading, now.toISOString(), notBefore, 50),
  );
  if (waiting.length === 0) return 0;
  const times = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
  const transport = createTransport({ url: way.smtp, ...times });
  try {
    let sent = 0;
    for (const letter of waiting) {
      if (stopping.aborted) break;
      const send = ({ recipient: to, subject, body: text }: WaitingMail) =>
        transport.sendMail({ from: way.from, to, subject, text, disableFileAccess: true, disableUrlAccess: true });
      sent += (await sendOne(parts, letter, send)) ? 1 : 0;
    }
    return sent;
  } finally {
    transport.close();
  }
}

// Taken up before it is sent: of two workers one sends, and a letter whose worker died is tried again later.
async function sendOne(
  { db, now, report }: Parts,
  letter: WaitingMail,
  send: (letter: WaitingMail) => Promise<unknown>,
): Promise<boolean> {
  const { unit, id, attempts } = letter;
  const minutes = againAfter[attempts];
  const again = new Date(now().getTime() + (minutes ?? 0) * 60_000).toISOString();
  const taken = await db.write(scopeOf(unit), (tx) => takeMail(tx, unit, id, attempts, again));
  if (!taken) return false;
  const end = (ended: Parameters<typeof endMail>[3]) => db.write(scopeOf(unit), (tx) => endMail(tx, unit, id, ended));
  try {
    await send(letter);
  } catch (fault) {
    report(fault, { worker: 'mail', letter: id });
    const problem = fault instanceof Error ? fault.message.slice(0, 200) : 'unknown';
    await end({ sentAt: null, problem, again: minutes === undefined ? null : again });
    return false;
  }
  await end({ sentAt: now().toISOString(), problem: null, again: null });
  return true;
}
