import { PlainDate, Role, UnitKind } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { PasswordProfile } from './security.ts';

export const Membership = z.object({
  unit: UnitCode,
  unitName: z.string(),
  unitKind: UnitKind,
  roles: z.array(Role),
});
export type Membership = z.infer<typeof Membership>;

/** A sign-in name: letters, digits, dot, dash. Real names are kept apart. */
export const LoginName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/);
export const PersonName = z
  .string()
  .trim()
  .min(2)
  .max(30)
  .regex(/^[^\p{Cc}\p{Cf}<>]+$/u);

export const Person = z.object({
  id: z.string(),
  name: PersonName,
  login: LoginName,
  memberships: z.array(Membership),
  /** Invited and not yet signed in for the first time. */
  pending: z.boolean(),
  suspended: z.boolean(),
  /** By the program, because nobody had signed in for long. */
  unused: z.boolean(),
  /** A code is asked for at sign-in. */
  secondFactor: z.boolean(),
  /** Last signed in; null before the first time. */
  usedAt: z.string().nullable(),
  /** Day on which the account will be suspended for disuse, when that is near. */
  endsOn: PlainDate.nullable(),
});
export type Person = z.infer<typeof Person>;

/** Who is signed in, and what they may act as. */
export const Me = z.object({
  id: z.string(),
  name: z.string(),
  login: z.string(),
  /** `past`: the unit is no more and its past lies with a unit of the person's; these come last. */
  memberships: z.array(Membership.extend({ past: z.boolean() })),
  mustChangePassword: z.boolean(),
  /** A role asks for a second factor and none is set up: nothing else may be done before. */
  mustEnroll: z.boolean(),
  secondFactor: z.boolean(),
  passwordProfile: PasswordProfile,
});
export type Me = z.infer<typeof Me>;

/** One place where somebody is signed in. */
export const SessionRow = z.object({
  id: z.string(),
  /** As the browser names itself; empty when it does not. */
  device: z.string(),
  /** Network address it came from; empty when it is not known. */
  network: z.string(),
  since: z.string(),
  usedAt: z.string(),
});
export type SessionRow = z.infer<typeof SessionRow>;

/** What a person has begun and nobody has ended, and what they hold: what a colleague takes over. */
export const Handover = z.object({
  /** Roles that pass, unit by unit; `gained` are those the colleague does not hold there yet. */
  memberships: z.array(z.object({ unit: UnitCode, unitName: z.string(), roles: z.array(Role), gained: z.array(Role) })),
  /** Open cases, drafts and reports whose last step was the person's. */
  work: z.array(
    z.object({
      unit: UnitCode,
      what: z.enum(['application', 'item', 'remedy', 'report']),
      id: z.string(),
      at: z.string(),
    }),
  ),
});
export type Handover = z.infer<typeof Handover>;
