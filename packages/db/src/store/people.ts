import { PlainDate, Role } from '@gongkai/kernel';
import { Me, Person } from '@gongkai/reports';
import { type CodeRange, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import type * as Prisma from '../generated/internal/prismaNamespace.ts';
import { findRow, type Query } from '../query.ts';
import { dropFactor } from './second-factor.ts';

/** The identity tables, inside a verb's transaction (`tx.models`) or outside one (`db.identity`). */
export type IdentityModels = Pick<
  Prisma.TransactionClient,
  'person' | 'account' | 'session' | 'membership' | 'signInFailure' | 'formerPassword' | 'secondFactor' | 'recoveryCode'
>;

/** Whose password is stored: a first one not used yet, a first one used once, or (null) the person's own. */
export type FirstPassword = 'issued' | 'used' | null;

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  /** As `hashPassword` made it. */
  readonly passwordHash: string;
  readonly firstPassword: 'issued' | null;
  readonly at: Date;
}

/** One unit and the roles held there. */
export const HeldRoles = z.object({ unit: UnitCode, roles: z.array(Role) });
export type HeldRoles = z.infer<typeof HeldRoles>;

/** As what one may act: the same, and for units that are no more, by their heir. */
export const HeldMandate = HeldRoles.extend({ past: z.boolean() });
export type HeldMandate = z.infer<typeof HeldMandate>;

// The newest name on or before the day, else the first one.
const membershipOn = `
  jsonb_build_object('unit', m.unit_code, 'roles', m.roles,
    'unitKind', (select u.kind from public.unit u where u.code = m.unit_code), 'unitName', coalesce(
    (select n.name from public.unit_name n where n.code = m.unit_code and n.since <= $1::date order by n.since desc limit 1),
    (select n.name from public.unit_name n where n.code = m.unit_code order by n.since limit 1), m.unit_code))`;

const PersonRow = Person.omit({ endsOn: true }).extend({
  /** Since when nobody has signed in. */
  idleSince: PlainDate,
});
export type PersonRow = z.infer<typeof PersonRow>;

/** Persons with a membership in the range, and those memberships only; by login. */
export const listPersons = (query: Query, range: CodeRange, day: string): Promise<PersonRow[]> =>
  query.rows(
    PersonRow,
    `select p.id, p.name, p.username as login, p.suspended, bool_or(a.first_password is not distinct from 'issued') as pending,
       p.suspended_why is not null as unused, p.used_at as "usedAt",
       (coalesce(p.used_at, p.created_at) at time zone 'Asia/Shanghai')::date as "idleSince",
       exists (select from identity.second_factor f where f.person_id = p.id and f.confirmed_at is not null)
         as "secondFactor",
       jsonb_agg(distinct ${membershipOn}) as memberships
     from identity.membership m join identity.person p on p.id = m.person_id
       left join identity.account a on a.user_id = p.id and a.provider_id = 'credential'
     where m.unit_code >= $2 and m.unit_code < $3 and m.ended_on is null
     group by p.id order by p.username`,
    [day, range.from, range.to],
  );

const Myself = Me.pick({ id: true, name: true, login: true, memberships: true });

/** A person as themselves; null when there is no such person. */
export const findMe = (query: Query, person: string, day: string): Promise<z.infer<typeof Myself> | null> =>
  findRow(
    query,
    Myself,
    `select p.id, p.name, p.username as login,
       coalesce((select jsonb_agg(${membershipOn} || jsonb_build_object('past', m.past) order by m.past, m.unit_code)
                 from identity.mandates(p.id) m), '[]') as memberships
     from identity.person p where p.id = $2`,
    [day, person],
  );

/** Which of a person's calendar addresses are good. */
export async function findFeedNumber(query: Query, person: string): Promise<number> {
  const Row = z.object({ number: z.number().int() });
  const row = await findRow(query, Row, 'select feed_number as number from identity.person where id = $1', [person]);
  return row?.number ?? 0;
}

/** Makes all of a person's calendar addresses void. */
export async function renewFeedNumber(models: IdentityModels, person: string): Promise<void> {
  await models.person.update({ where: { id: person }, data: { feedNumber: { increment: 1 } } });
}

const emailOf = (login: string): string => `${login}@people.invalid`;

/** Adds a person with a password. A login that is taken breaks the unique key. */
export async function addPerson(models: IdentityModels, person: NewPerson): Promise<void> {
  const { id, name, login, at } = person;
  const times = { createdAt: at, updatedAt: at };
  await models.person.create({
    data: { id, name, username: login, email: emailOf(login), emailVerified: false, ...times },
  });
  await models.account.create({
    data: {
      id: `${id}-credential`,
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: person.passwordHash,
      firstPassword: person.firstPassword,
      passwordAt: at,
      ...times,
    },
  });
}

/** Lets a person back in who is still known by their sign-in name, under the name and with the password of today. */
export async function reinstatePerson(models: IdentityModels, person: NewPerson): Promise<void> {
  await models.person.update({
    where: { id: person.id },
    data: { name: person.name, suspended: false, suspendedWhy: null, usedAt: person.at, updatedAt: person.at },
  });
  await setPassword(models, person.id, person.passwordHash, person.firstPassword, person.at);
  await dropFactor(models, person.id);
  await dropSessions(models, person.id);
}

export const findPersonByLogin = (models: IdentityModels, login: string) =>
  models.person.findUnique({ where: { username: login }, select: { id: true, name: true } });

/** A person's memberships that have not ended, in code order; empty for a stranger too. */
export async function listMemberships(models: IdentityModels, person: string): Promise<HeldRoles[]> {
  const rows = await models.membership.findMany({
    where: { personId: person, endedOn: null },
    orderBy: { unitCode: 'asc' },
  });
  return rows.map((row) => HeldRoles.parse({ unit: row.unitCode, roles: row.roles }));
}

/** The same by SQL, for a reading that has no models. */
export const listHeldRoles = (query: Query, person: string): Promise<HeldRoles[]> =>
  query.rows(
    HeldRoles,
    'select unit_code as unit, roles from identity.membership where person_id = $1 and ended_on is null order by unit_code',
    [person],
  );

/** Sets the roles of a person at a unit; none removes the membership. */
export async function setRoles(
  models: IdentityModels,
  person: string,
  unit: UnitCode,
  roles: readonly Role[],
): Promise<void> {
  const key = { personId: person, unitCode: unit };
  if (roles.length === 0) {
    // A mandate that has ended with its unit is kept.
    await models.membership.deleteMany({ where: { ...key, endedOn: null } });
    return;
  }
  await models.membership.upsert({
    where: { personId_unitCode: key },
    create: { ...key, roles: [...roles] },
    update: { roles: [...roles], endedOn: null },
  });
}

/** How many mandates at units that end would follow to their heirs. */
export async function countMemberships(query: Query, units: readonly UnitCode[]): Promise<number> {
  const Row = z.object({ count: z.number().int() });
  const row = await findRow(
    query,
    Row,
    'select count(*)::int as count from identity.membership where unit_code = any($1::text[]) and ended_on is null',
    [units],
  );
  return row?.count ?? 0;
}

/** People follow their unit: the old mandate ends on the day and is kept, the same roles are held at the heir beside what is held there. */
export async function moveMemberships(tx: Tx, from: UnitCode, to: UnitCode | null, on: string): Promise<number> {
  if (to !== null)
    await tx.run(
      `insert into identity.membership (person_id, unit_code, roles)
       select person_id, $2, roles from identity.membership where unit_code = $1 and ended_on is null
       on conflict (person_id, unit_code) do update set ended_on = null,
         roles = array(select distinct r from unnest(membership.roles || excluded.roles) r order by r)`,
      [from, to],
    );
  const moved = await tx.rows(
    z.object({ person: z.string() }),
    `update identity.membership set ended_on = $2::date where unit_code = $1 and ended_on is null returning person_id as person`,
    [from, on],
  );
  return moved.length;
}

/**
 * Is there an active person with one of these roles at or above `unit` other than `person`? Locks those memberships first,
 * so that two administrators cannot remove each other at the same moment.
 */
export async function hasOtherHolder(tx: Tx, unit: UnitCode, roles: readonly Role[], person: string): Promise<boolean> {
  const holders = `from identity.membership m join identity.person p on p.id = m.person_id
    where $1 ^@ m.unit_code and m.roles && $2::text[] and m.ended_on is null`;
  await tx.run(`select m.person_id ${holders} order by m.unit_code, m.person_id for update of m, p`, [unit, roles]);
  const others = await tx.rows(
    z.object({ id: z.string() }),
    `select p.id ${holders} and p.id <> $3 and not p.suspended limit 1`,
    [unit, roles, person],
  );
  return others.length > 0;
}

/** Shuts out or lets in. Whoever is let in again counts as used today, or would be shut out for disuse at once. */
export async function setSuspended(
  models: IdentityModels,
  person: string,
  suspended: boolean,
  now: Date,
): Promise<void> {
  const data = { suspended, suspendedWhy: null, updatedAt: now, ...(suspended ? {} : { usedAt: now }) };
  await models.person.update({ where: { id: person }, data });
}

export async function isSuspended(query: Query, person: string): Promise<boolean> {
  const Row = z.object({ suspended: z.boolean() });
  const row = await findRow(query, Row, 'select suspended from identity.person where id = $1', [person]);
  return row?.suspended === true;
}

/** Shuts somebody out because nobody has signed in for long; false when somebody has, meanwhile. */
export async function suspendUnused(models: IdentityModels, person: string, before: Date, now: Date): Promise<boolean> {
  const idle = { OR: [{ usedAt: null, createdAt: { lt: before } }, { usedAt: { lt: before } }] };
  const done = await models.person.updateMany({
    where: { id: person, suspended: false, ...idle },
    data: { suspended: true, suspendedWhy: 'unused', updatedAt: now },
  });
  if (done.count > 0) await dropSessions(models, person);
  return done.count > 0;
}

/** A membership that waits for its roles; one that is there keeps them. */
export async function addMembership(models: IdentityModels, person: string, unit: UnitCode): Promise<void> {
  const data = [{ personId: person, unitCode: unit, roles: [] }];
  await models.membership.createMany({ data, skipDuplicates: true });
}

/** Replaces a person's password. */
export async function setPassword(
  models: IdentityModels,
  person: string,
  passwordHash: string,
  firstPassword: 'issued' | null,
  at: Date,
): Promise<void> {
  await models.account.updateMany({
    where: { userId: person, providerId: 'credential' },
    data: { password: passwordHash, firstPassword, passwordAt: at, updatedAt: at },
  });
}

/** Ends a person's sessions, all of them or all but one. */
export async function dropSessions(models: IdentityModels, person: string, keep?: string): Promise<void> {
  await models.session.deleteMany({ where: { userId: person, ...(keep === undefined ? {} : { NOT: { id: keep } }) } });
}
