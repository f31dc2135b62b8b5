import {
  beginFactor,
  confirmFactor,
  findSecondFactor,
  renewRecoveryCodes,
  takeRecoveryCode,
  takeStep,
} from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import type { House } from '../perform.ts';
import { digestOfRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts';
import { seal, unseal } from './seal.ts';
import { base32Of, findStep, linkOf, newSecret } from './totp.ts';

const purpose = 'second-factor';

/** Whose second factor, and what their authenticator app shall call it. */
export interface Holder {
  readonly id: string;
  readonly login: string;
}

/** A secret for the person's authenticator app, shown until a code of it is given back. */
export async function beginSecondFactor(
  { db, secret }: House,
  { id, login }: Holder,
  issuer: string,
  now: Date,
): Promise<Result<{ readonly secret: string; readonly link: string }>> {
  const bytes = newSecret();
  if (!(await beginFactor(db.identity, id, seal(secret, purpose, id, bytes), now)))
    return refuse('second-factor-state', {});
  return ok({ secret: base32Of(bytes), link: linkOf(bytes, login, issuer) });
}

/** From now on codes are asked for: answers the recovery codes, which nobody can show again. */
export async function confirmSecondFactor(
  { db, secret }: House,
  person: string,
  code: string,
  now: Date,
): Promise<Result<readonly string[]>> {
  const begun = await findSecondFactor(db.identity, person);
  if (begun === null || begun.confirmedAt !== null) return refuse('second-factor-state', {});
  const step = findStep(unseal(secret, purpose, person, begun.secret), code, now);
  if (step === null) return refuse('code-wrong', {});
  const codes = makeRecoveryCodes();
  const factor = { secret: begun.secret, step, at: now };
  if (!(await confirmFactor(db.identity, person, factor, digestsOf(secret, person, codes))))
    return refuse('second-factor-state', {});
  return ok(codes);
}

/** New recovery codes; the old ones are void. */
export async function renewRecovery({ db, secret }: House, person: string): Promise<readonly string[]> {
  const codes = makeRecoveryCodes();
  await renewRecoveryCodes(db.identity, person, digestsOf(secret, person, codes));
  return codes;
}

const digestsOf = (secret: string, person: string, codes: readonly string[]): string[] =>
  codes.map((code) => digestOfRecoveryCode(secret, person, code));

/**
 * Whether a person may come in with this code: of their device, or a recovery code; each is good once. Without a second
 * factor none is asked for.
 */
export async function admitCode(
  { db, secret }: House,
  person: string,
  code: string | null,
  now: Date,
): Promise<Result<null>> {
  const factor = await findSecondFactor(db.identity, person);
  if (factor === null || factor.confirmedAt === null) return ok(null);
  if (code === null) return refuse('code-needed', {});
  const typed = code.replace(/\s/g, '');
  const taken = /^\d{6}$/.test(typed)
    ? await takeShown(unseal(secret, purpose, person, factor.secret))
    : await takeRecoveryCode(db.identity, person, digestOfRecoveryCode(secret, person, typed), now);
  return taken ? ok(null) : refuse('code-wrong', {});

  async function takeShown(bytes: Uint8Array): Promise<boolean> {
    const step = findStep(bytes, typed, now);
    return step !== null && (await takeStep(db.identity, person, step));
  }
}
