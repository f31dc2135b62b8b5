import { Role, UnitKind } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

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
});
export type Person = z.infer<typeof Person>;

/** Who is signed in, and what they may act as. */
export const Me = z.object({
  id: z.string(),
  name: z.string(),
  login: z.string(),
  memberships: z.array(Membership),
  mustChangePassword: z.boolean(),
});
export type Me = z.infer<typeof Me>;
