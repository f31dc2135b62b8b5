import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { getForm } from '@gongkai/forms';
import { login } from './world.ts';

/** One change as it was sent, for good under one key, and whether its answer has come. */
export interface Sent {
  readonly key: string;
  readonly verb: 'activities.save' | 'reports.record';
  readonly unit: string;
  readonly input: object;
  acknowledged: boolean;
}

/** Milliseconds after which an answer that has not come is asked for again. */
const patience = 8_000;

export interface Writers {
  readonly sent: readonly Sent[];
  /** Answers that are neither a result nor the word that nothing could be done now. */
  readonly wrong: readonly string[];
  /** Lets what was sent come to its end, and no more begin. */
  readonly stop: () => Promise<void>;
}

/**
 * People who write on whatever happens: what is not acknowledged is sent again, under the same key, until it is. `address` is
 * asked before every try: a program that was started again answers elsewhere.
 */
export function startWriters(address: () => string, streets: readonly string[], count: number): Writers {
  const sent: Sent[] = [];
  const wrong: string[] = [];
  // All of them come in by one sign-in.
  let door: Promise<string> | null = null;
  let stopping = false;

  async function write(index: number): Promise<void> {
    for (const change of changes(streets.filter((_, place) => place % count === index))) {
      if (stopping) return;
      const one = { ...change, key: randomUUID(), acknowledged: false };
      sent.push(one);
      while (!one.acknowledged && wrong.length === 0) await attempt(one);
      await sleep(20);
    }
  }

  async function attempt(one: Sent): Promise<void> {
    try {
      door ??= signIn(address());
      const cookie = await door;
      const response = await send(address(), cookie, one);
      if (response.ok) one.acknowledged = true;
      else if (response.status === 401) door = null;
      else if (response.status < 500) wrong.push(`${one.verb} ${response.status} ${await response.text()}`);
    } catch (fault) {
      // Nobody there, or nobody who answers: the next try finds out.
      if (fault instanceof NotLetIn) door = null;
    }
    if (!one.acknowledged) await sleep(100);
  }

  const running = Promise.all(Array.from({ length: count }, (_, index) => write(index)));
  return {
    sent,
    wrong,
    stop: async () => {
      stopping = true;
      await running;
    },
  };
}

const send = (address: string, cookie: string, { verb, unit, key, input }: Sent): Promise<Response> =>
  fetch(`${address}/trpc/${verb}`, {
    method: 'POST',
    headers: {
      ...{ cookie, origin: address, 'content-type': 'application/json' },
      ...{ 'x-gongkai-unit': unit, 'idempotency-key': key },
    },
    body: JSON.stringify(input),
    signal: AbortSignal.timeout(patience),
  });

/** By turns a row of a register and a report of an earlier year: the second moves the totals of the place. */
function* changes(streets: readonly string[]): Generator<Omit<Sent, 'key' | 'acknowledged'>> {
  const form = getForm('a2021');
  const nil = Object.fromEntries(form.cells.map(({ code }) => [code, '0']));
  let number = 0;
  for (const year of [2025, 2024, 2023, 2022, 2021])
    for (const unit of streets) {
      number += 1;
      yield {
        verb: 'reports.record',
        unit,
        input: recorded(unit, year, { ...nil, 'P6.PENALTY.decisions': `${number}` }),
      };
      for (let row = 1; row <= 3; row += 1)
        yield { verb: 'activities.save', unit, input: activity(unit, `${year}年第${number}-${row}号`) };
    }
}

const recorded = (unit: string, year: number, cells: Readonly<Record<string, string>>) => ({
  key: { unit, kind: 'own', form: 'a2021', period: `${year}` },
  ...{ cells, narrative: {}, observations: [], source: '纸质年报' },
  dates: { from: `${year}-01-01`, to: `${year}-12-31`, signedOn: null, publishedOn: null },
});

const activity = (unit: string, title: string) => ({
  ...{ unit, id: null, revision: 0 },
  entry: {
    ...{ kind: 'penalty', onDay: '2025-03-04', untilDay: null, title, number: 1, amount: null, spent: null },
    ...{ answeredOn: null, byHead: false, ways: [], note: '' },
  },
});

class NotLetIn extends Error {}

async function signIn(address: string): Promise<string> {
  const response = await fetch(`${address}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify(login),
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  if (response?.ok !== true) throw new NotLetIn(`sign-in: ${response?.status}`);
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}
