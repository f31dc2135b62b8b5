import { z } from 'zod';

/**
 * The closed lists that every floor speaks in. They stand here, on the lowest floor, so that `forms`, `units` and
 * `words` can share them without importing each other.
 */

/** Kinds of unit, from nation to village. The kind is stored, never guessed from the code's length (design D1). */
export const unitKinds = [
  'nation',
  'province',
  'city',
  'district',
  'department',
  'street',
  'town',
  'community',
  'village',
  'section',
  'other',
] as const;
export const UnitKind = z.enum(unitKinds);
export type UnitKind = z.infer<typeof UnitKind>;

/** Roles as data. One person may hold several, in several units. */
export const roles = [
  'clerk',
  'reviewer',
  'secrecy',
  'leader',
  'office',
  'auditor',
  'administrator',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Everything the system can be asked to do. A verb names exactly one. */
export const permissions = [
  'unit.read',
  'unit.manage',
  'people.read',
  'people.manage',
  'people.assign',
  'year.read',
  'year.manage',
  'report.read',
  'report.edit',
  'report.waive',
  'report.sign',
  'report.submit',
  'report.decide',
  'report.publish',
  'report.record',
  'totals.read',
  'findings.read',
  'audit.read',
  'audit.edit',
  'audit.answer',
  'scheme.manage',
  'register.read',
  'item.edit',
  'item.review',
  'item.secrecy',
  'item.approve',
  'item.publish',
  'application.edit',
  'application.check',
  'application.approve',
  'identity.read',
  'identity.erase',
  'remedy.edit',
  'activity.edit',
  'evidence.edit',
  'calendar.manage',
  'setting.manage',
  'security.manage',
] as const;
export const Permission = z.enum(permissions);
export type Permission = z.infer<typeof Permission>;

/** Official forms the system knows. A new form adds its code here and its data file in `forms`. */
export const formCodes = ['a2008', 't2014', 'a2019', 'a2021', 'grassroots'] as const;
export const FormCode = z.enum(formCodes);
export type FormCode = z.infer<typeof FormCode>;

/** `own`: a unit's own figures. `district`: the district-wide report, frozen from the live roll-up (design D5). */
export const reportKinds = ['own', 'district'] as const;
export const ReportKind = z.enum(reportKinds);
export type ReportKind = z.infer<typeof ReportKind>;

/** What can happen to a report. Its life is the append-only list of these (design D6). */
export const reportEvents = [
  'opened',
  'signed',
  'unsigned',
  'submitted',
  'withdrawn',
  'returned',
  'accepted',
  'published',
  'correcting',
  'recorded',
] as const;
export const ReportEvent = z.enum(reportEvents);
export type ReportEvent = z.infer<typeof ReportEvent>;

/** Where a report stands, derived from its events. */
export const reportStates = ['draft', 'signed', 'submitted', 'returned', 'accepted', 'published', 'recorded'] as const;
export const ReportState = z.enum(reportStates);
export type ReportState = z.infer<typeof ReportState>;
