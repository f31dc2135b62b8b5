import { randomUUID } from 'node:crypto';
import { addPerson } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { plainDate, roles } from '@gongkai/kernel';
import { contract, type VerbName } from '@gongkai/reports';
import { type Asking, type House, loadDemo, perform } from '@gongkai/services';
import { unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appRouter } from './router.ts';
import { answerCall } from './server/answer-call.ts';
import { hostileInputs } from './testing/hostile-inputs.ts';
import { type CallContext, RefusalError } from './trpc.ts';

/** Inputs a procedure: `FUZZ=2000` is the full form, `SEED` another course through them. */
const rounds = Number(process.env.FUZZ ?? 100);
const seed = Number(process.env.SEED ?? 20_260_101);
const today = plainDate('2026-02-10');

const actingUnits = ['990101', '990101001'] as const;

let fresh: FreshDatabase;
let house: House;
let known: string[];
const past = new Map<VerbName, number>();

beforeAll(async () => {
  fresh = await freshDatabase();
  house = { db: fresh.db, secret: 'a secret of tests, longer than thirty-two characters' };
  await loadDemo(house, today, '窗口旁的绿萝又开花了');
  known = await worldsTexts();
  for (const unit of actingUnits) {
    const id = `fuzz-${unit}`;
    const at = new Date(`${today}T08:00:00+08:00`);
    await addPerson(fresh.db.identity, { id, login: id, name: '某某', passwordHash: '', firstPassword: null, at });
  }
}, 300_000);
afterAll(() => fresh.drop());

/** Everything there is that a call can name: then most calls get past the door and into the verb. */
async function worldsTexts(): Promise<string[]> {
  const { identity } = fresh.db;
  const people = await identity.person.findMany({ select: { id: true } });
  const units = [
    '990101',
    '990101001',
    '990101001001',
    '990101001K01',
    '990101D02',
    '990101002',
    '330206',
    '990109',
    '',
  ];
  const ids = ['2025-1', '2025-2', '2025-3', '2026-1', '2026-2', '2026-10'];
  const spans = ['2025', '2024', '2023', '2024Q3', '2024-07', '2025-12-31', '2026-02-10', '2026-01-04', '2024-02-29'];
  const cells = ['R1.C1', 'R2.C1', 'R1.C7', 'P8.FEE.amount', 'OVERVIEW', '3', '12', '0.5', '说明', '一句平常的话'];
  const rules = ['R20', 'R38', 'R55'];
  return [...units, ...ids, ...spans, ...cells, ...rules, ...people.slice(0, 4).map(({ id }) => id)];
}

const names = Object.keys(contract).filter((name): name is VerbName => name in contract);
// What takes the world apart comes when the others have been through it.
const isLast = (name: VerbName): boolean => /^(people|settings|units|reorganisations|identities|years)\./.test(name);
const ordered = [...names.filter((name) => !isLast(name)), ...names.filter(isLast)];

test('every procedure of the router is here', () => {
  expect([...ordered].sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
});

/** Words no answer may hold, unless the caller said them. */
const internal =
  /select |insert |relation ["\\]|column ["\\]|constraint|syntax|prisma|postgres|pg_|violates|invalid (byte|input)|node_modules|\/src\/|\.ts\b|\.js\b|\bat [\w.]+ \(|undefined|\[object|zod/i;

test.each(ordered)('%s answers whatever is sent with a refusal or an answer', { timeout: 3_600_000 }, async (name) => {
  const faults = new Map<string, string>();
  const inputs = fc.sample(hostileInputs(contract[name].input, known), { numRuns: rounds, seed });
  for (const [place, input] of inputs.entries()) {
    const context = contextAs(actingUnits[place % 2 === 0 ? 0 : 1], (fault) => note(faults, fault, input));
    const { body } = await answerCall(context, name, input);
    if (!JSON.stringify(body).includes('"input-malformed"')) past.set(name, (past.get(name) ?? 0) + 1);
    if (!('error' in body)) continue;
    const said = JSON.stringify(body.error);
    const leaked = internal.exec(said)?.[0];
    if (leaked !== undefined && !JSON.stringify(input)?.toLowerCase().includes(leaked.toLowerCase().trim()))
      note(faults, `leaked ${leaked} in ${said}`, input);
  }
  expect([...faults].slice(0, 5).map(([fault, input]) => `${fault}\n${input}`)).toEqual([]);
});

test('the inputs are near enough to what is asked: of every procedure some get past its shape', () => {
  expect(ordered.filter((name) => (past.get(name) ?? 0) < rounds / 50)).toEqual([]);
});

function note(faults: Map<string, string>, fault: unknown, input: unknown): void {
  const said =
    fault instanceof Error
      ? `${fault.message.slice(0, 600)}\n${fault.stack
          ?.split('\n')
          .filter((line) => line.includes('/packages/'))
          .slice(0, 4)
          .join('\n')}`
      : String(fault);
  const kind = said.split('\n')[0] ?? '';
  if (![...faults.keys()].some((each) => each.startsWith(kind)))
    faults.set(said, JSON.stringify(input)?.slice(0, 1_500));
}

/** Somebody with every role, so that nothing is stopped for the want of a right. */
function contextAs(unit: string, onFault: (fault: unknown) => void): CallContext {
  const asking: Asking = {
    personId: `fuzz-${unit}`,
    personName: '某某',
    mandate: { unit: unitCode(unit), roles },
    today,
    now: new Date(`${today}T10:00:00+08:00`),
  };
  return {
    report: (fault) => {
      onFault(fault);
      return 'reported';
    },
    perform: async (name, input) => {
      const result = await perform(house, asking, { name, input, key: randomUUID() });
      if (!result.ok) throw new RefusalError(result.refusal);
      return result.value;
    },
  };
}
