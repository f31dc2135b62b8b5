import { createHmac } from 'node:crypto';
import {
  appendAct,
  type Database,
  findAct,
  isClosedUnit,
  isOutOfRange,
  isPolicyViolation,
  isUniqueViolation,
  scopeOf,
} from '@gongkai/db';
import { ok, type Refusal, type Result, refuse } from '@gongkai/kernel';
import { contract, type InputOf, type VerbName } from '@gongkai/reports';
import { districtOf, isWithin, may, mayBelow, type UnitCode } from '@gongkai/units';
import type { z } from 'zod';
import { catalogue } from './catalogue.ts';
import type { Sign } from './feed-address.ts';
import { findUnkeepable } from './find-unkeepable.ts';
import { inputText } from './input-text.ts';
import type { Asking, Enclosed, MutationVerb, Verb } from './verb.ts';

/** What serving needs: the database, and the installation's secret that keys digests. */
export interface House {
  readonly db: Database;
  readonly secret: string;
}

export interface Call<Name extends VerbName = VerbName> {
  readonly name: Name;
  /** As it came over the wire; parsed here, after the caller is known. */
  readonly input: unknown;
  /** Idempotency key of a mutation: one effect and equal answers, however often it is sent. */
  readonly key: string | null;
  /** Reads the file that came beside the input; asked for only of those who may, and before the transaction begins. */
  readonly enclosed?: () => Promise<Result<Enclosed>>;
}

interface Door<Name extends VerbName> {
  readonly input: z.ZodType<InputOf<Name>>;
  readonly output: z.ZodType;
}

const doors: { readonly [Name in VerbName]: Door<Name> } = contract;

/**
 * The one way to do anything (design D8): parse, ask `may()`, open the transaction with its scope, run, save, append one
 * audit row, parse the output. A unit outside the caller's scope is answered as if it did not exist.
 */
export async function perform<Name extends VerbName>(
  house: House,
  asking: Asking,
  call: Call<Name>,
): Promise<Result<unknown>> {
  const door: Door<Name> = doors[call.name];
  const verb: Verb<Name> = catalogue[call.name];
  const parsed = door.input.safeParse(call.input);
  if (!parsed.success) return refuse('input-malformed', firstProblem(parsed.error));
  const unkeepable = findUnkeepable(parsed.data);
  if (unkeepable !== null) return refuse('input-malformed', { path: unkeepable, problem: 'characters' });
  const subject = verb.subject(parsed.data, asking);
  const refused = refuseStranger(asking, verb, subject);
  if (refused !== null) return { ok: false, refusal: refused };
  const result =
    verb.kind === 'query'
      ? await house.db
          .read(scopeOf(asking.mandate.unit), (reading) =>
            verb.run(reading, parsed.data, asking, signWith(house.secret)),
          )
          .catch(refuseOutOfRange)
      : await performOnce(house, asking, call, verb, parsed.data, subject);
  return result.ok ? ok(door.output.parse(result.value)) : result;
}

// A number or a day that the database has no room for was never one of ours: nothing that is counted here is so large.
function refuseOutOfRange(fault: unknown): Result<never> {
  if (isOutOfRange(fault)) return refuse('input-malformed', { path: '', problem: 'out-of-range' });
  throw fault;
}

/** Marks keyed by the installation's secret; every purpose puts its own word in front of the text. */
export const signWith =
  (secret: string): Sign =>
  (text) =>
    createHmac('sha256', secret).update(text).digest('base64url');

function firstProblem(error: z.ZodError): { path: string; problem: string } {
  const issue = error.issues[0];
  return { path: issue?.path.join('.') ?? '', problem: issue?.code ?? '' };
}

function refuseStranger(asking: Asking, verb: Verb<never> | Verb<VerbName>, subject: UnitCode): Refusal | null {
  if (verb.permission === null) return null;
  if (!isWithin(subject, asking.mandate.unit)) return { code: 'unit-not-found', facts: { unit: subject } };
  if (may(asking.mandate, verb.permission, subject)) return null;
  if (verb.below === true && mayBelow(asking.mandate, verb.permission, subject)) return null;
  return { code: 'not-allowed', facts: { permission: verb.permission, unit: subject } };
}

/** Carries a refusal out of a transaction, which it rolls back. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

async function performOnce<Name extends VerbName>(
  house: House,
  asking: Asking,
  call: Call<Name>,
  verb: MutationVerb<Name>,
  input: InputOf<Name>,
  subject: UnitCode,
): Promise<Result<unknown>> {
  const { key } = call;
  if (key === null || !/^[0-9a-zA-Z-]{16,64}$/.test(key)) return refuse('key-missing', {});
  const text = inputText(input, verb.personal ?? [], house.secret);
  const enclosed = call.enclosed === undefined ? ok(null) : await call.enclosed();
  if (!enclosed.ok) return enclosed;
  try {
    return await house.db.write(scopeOf(asking.mandate.unit), async (tx) => {
      const done = await findAct(tx, districtOf(asking.mandate.unit), asking.personId, key);
      if (done !== null) return answerAgain(done, verb.name, text);
      const result = await verb.run(tx, input, asking, enclosed.value);
      if (!result.ok) throw new Refused(result.refusal);
      await appendAct(tx, {
        at: asking.now.toISOString(),
        personId: asking.personId,
        personName: asking.personName,
        actingUnit: asking.mandate.unit,
        subject,
        verb: verb.name,
        key,
        input: text,
        answer: JSON.stringify(verb.secretAnswer === true ? null : result.value),
      });
      return result;
    });
  } catch (fault) {
    return answerLoser(house, asking, verb, { key, text }, fault);
  }
}

function answerAgain(
  done: { verb: string; input: string; answer: string },
  name: VerbName,
  text: string,
): Result<unknown> {
  if (done.verb !== name || done.input !== text) return refuse('key-reused', {});
  const answer: unknown = JSON.parse(done.answer);
  return answer === null ? refuse('shown-once', {}) : ok(answer);
}

// Of two sent at once the loser has rolled back: refused by what the winner changed, or stopped by its key. It reads what
// the winner answered; without a winner it is told why it was refused.
async function answerLoser<Name extends VerbName>(
  house: House,
  asking: Asking,
  verb: MutationVerb<Name>,
  { key, text }: { readonly key: string; readonly text: string },
  fault: unknown,
): Promise<Result<unknown>> {
  const refusal = refusalOf(fault, asking, verb.permission ?? '');
  if (refusal === null) throw fault;
  const place = districtOf(asking.mandate.unit);
  const scope = scopeOf(asking.mandate.unit);
  const done = await house.db.read(scope, (reading) => findAct(reading, place, asking.personId, key));
  return done === null ? { ok: false, refusal } : answerAgain(done, verb.name, text);
}

function refusalOf(fault: unknown, asking: Asking, permission: string): Refusal | null {
  if (fault instanceof Refused) return fault.refusal;
  if (isPolicyViolation(fault)) return { code: 'not-allowed', facts: { permission, unit: asking.mandate.unit } };
  if (isClosedUnit(fault)) return { code: 'unit-closed', facts: { unit: asking.mandate.unit, on: asking.today } };
  if (isOutOfRange(fault)) return { code: 'input-malformed', facts: { path: '', problem: 'out-of-range' } };
  return isUniqueViolation(fault) ? { code: 'stale-version', facts: { seen: 0, now: 0 } } : null;
}
