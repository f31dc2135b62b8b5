import { z } from 'zod';
import type { PrismaClient } from '../generated/client.ts';
import { dropSessions, HeldMandate, type IdentityModels, setPassword } from './people.ts';

/** What the sign-in store knows of a person beside the session itself. */
export interface SignInState {
  readonly name: string;
  readonly login: string;
  readonly suspended: boolean;
  /** Signed in with a first password: everything but changing it is closed. */
  readonly mustChange: boolean;
  readonly passwordAt: Date;
  /** Codes are asked for at sign-in. */
  readonly secondFactor: boolean;
  /** As what the person may act; units that are no more come last. */
  readonly memberships: readonly HeldMandate[];
  /** Which of the person's calendar addresses are good. */
  readonly feedNumber: number;
}

export async function findSignInState(identity: PrismaClient, person: string): Promise<SignInState | null> {
  const found = await identity.person.findUnique({
    where: { id: person },
    select: {
      name: true,
      username: true,
      suspended: true,
      feedNumber: true,
      accounts: { where: { providerId: 'credential' }, select: { firstPassword: true, passwordAt: true } },
      secondFactor: { select: { confirmedAt: true } },
    },
  });
  const account = found?.accounts[0];
  if (found === null || account === undefined) return null;
  return {
    name: found.name,
    login: found.username,
    suspended: found.suspended,
    feedNumber: found.feedNumber,
    mustChange: account.firstPassword !== null,
    passwordAt: account.passwordAt,
    secondFactor: found.secondFactor !== null && found.secondFactor.confirmedAt !== null,
    memberships: await listMandates(identity, person),
  };
}

const listMandates = async (identity: PrismaClient, person: string): Promise<HeldMandate[]> =>
  z.array(HeldMandate).parse(
    await identity.$queryRaw`
      select unit_code as unit, roles, past from identity.mandates(${person}) order by past, unit_code`,
  );

/** The stored hash of a person's password; empty where there is none. */
export async function findPasswordHash(models: IdentityModels, person: string): Promise<string> {
  const where = { userId: person, providerId: 'credential' };
  const account = await models.account.findFirst({ where, select: { password: true } });
  return account?.password ?? '';
}

/** The stored hashes of a person's last passwords, the newest first. */
export async function listFormerPasswords(models: IdentityModels, person: string, last: number): Promise<string[]> {
  const rows = await models.formerPassword.findMany({
    where: { personId: person },
    orderBy: { at: 'desc' },
    take: last,
    select: { password: true },
  });
  return rows.map(({ password }) => password);
}

/** A password of the person's own, kept beside those before it; every other session ends with the old one. */
export async function setOwnPassword(
  identity: PrismaClient,
  person: string,
  { passwordHash, at }: { readonly passwordHash: string; readonly at: Date },
  session: string,
): Promise<void> {
  await identity.$transaction(async (models) => {
    await setPassword(models, person, passwordHash, null, at);
    await models.formerPassword.create({ data: { personId: person, at, password: passwordHash } });
    await dropSessions(models, person, session);
  });
}

export async function dropSession(models: IdentityModels, session: string): Promise<void> {
  await models.session.deleteMany({ where: { id: session } });
}

/** Sessions that are over take no room. */
export async function dropExpiredSessions(models: IdentityModels, now: Date): Promise<void> {
  await models.session.deleteMany({ where: { expiresAt: { lt: now } } });
}

/**
 * Takes the one sign-in a first password is good for. False when it was taken before, by whoever was first; true also
 * for a password of the person's own.
 */
export async function takeFirstPassword(models: IdentityModels, person: string): Promise<boolean> {
  const where = { userId: person, providerId: 'credential' };
  const taken = await models.account.updateMany({
    where: { ...where, firstPassword: 'issued' },
    data: { firstPassword: 'used' },
  });
  if (taken.count > 0) return true;
  return (await models.account.count({ where: { ...where, firstPassword: 'used' } })) === 0;
}

/** How attempts are slowed: `free` of them at once, then a delay that doubles from `first` to `most` seconds. */
export interface Delays {
  readonly free: number;
  readonly first: number;
  readonly most: number;
}

const Attempt = z.array(z.object({ wait: z.coerce.number() }));

// Stored to the millisecond and rounded: without the step back, an attempt at the same moment would be too early.
const moment = `clock_timestamp() - interval '1 millisecond'`;

/**
 * Counts one attempt under a subject (a login, a network address) before it is tried, so that attempts at once count
 * too. Answers the seconds to wait, 0 when the attempt may go on. An hour without attempts forgets the past.
 */
export async function takeAttempt(identity: PrismaClient, subject: string, delays: Delays): Promise<number> {
  const counted = await identity.$executeRawUnsafe(
    `insert into identity.sign_in_failure as f (subject, count, until) values ($1, 1, ${moment})
     on conflict (subject) do update set
       count = case when f.until < ${moment} - interval '1 hour' then 1 else f.count + 1 end,
       until = ${moment} + make_interval(secs => case
         when f.until < ${moment} - interval '1 hour' or f.count < $2::int then 0
         else least($4::int, $3::int * 2 ^ least(20, f.count - $2::int)) end)
     where f.until <= clock_timestamp()`,
    subject,
    delays.free,
    delays.first,
    delays.most,
  );
  if (counted > 0) return 0;
  const rows = await identity.$queryRaw`
    select ceil(extract(epoch from until - clock_timestamp()))::int as wait from identity.sign_in_failure
    where subject = ${subject}`;
  return Math.max(1, Attempt.parse(rows)[0]?.wait ?? 1);
}

/** A right password clears its login. */
export async function forgetAttempts(identity: PrismaClient, subject: string): Promise<void> {
  await identity.$executeRaw`delete from identity.sign_in_failure where subject = ${subject}`;
}

/** Takes one attempt back, and leaves those before it: others share a network address. */
export async function takeBackAttempt(identity: PrismaClient, subject: string): Promise<void> {
  await identity.$executeRaw`
    update identity.sign_in_failure set count = greatest(0, count - 1), until = clock_timestamp() - interval '1 millisecond'
    where subject = ${subject}`;
}

/** Attempts that slow nobody any more take no room. */
export async function dropOldAttempts(identity: PrismaClient): Promise<void> {
  await identity.$executeRaw`delete from identity.sign_in_failure where until < clock_timestamp() - interval '1 day'`;
}
