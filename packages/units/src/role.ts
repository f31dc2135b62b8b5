import { type Permission, type Role, roles } from '@gongkai/kernel';
import { districtOf, isBelow, isSectionOf, isTopOfPlace, isWithin, type UnitCode } from './code.ts';

/**
 * How far a grant reaches from the person's unit: `own` the unit itself, `below` strictly beneath
 * (and, for a decision, the top unit of a place over itself: design D6), `subtree` both, `house` the unit and its sections.
 */
export type Reach = 'own' | 'below' | 'subtree' | 'house';

type Grants = Partial<Record<Permission, Reach>>;

const reading = {
  'unit.read': 'subtree',
  'year.read': 'subtree',
  'report.read': 'subtree',
  'totals.read': 'subtree',
  'findings.read': 'subtree',
  'register.read': 'subtree',
} as const satisfies Grants;

export const grantsOf: Record<Role, Grants> = {
  clerk: {
    ...reading,
    'report.edit': 'own',
    'report.waive': 'own',
    'report.submit': 'own',
    'report.record': 'own',
    'item.edit': 'own',
    'item.publish': 'house',
    'application.edit': 'own',
    'identity.read': 'own',
    'remedy.edit': 'own',
    'activity.edit': 'own',
    'evidence.edit': 'own',
    'audit.answer': 'own',
  },
  reviewer: {
    ...reading,
    'report.decide': 'below',
    'report.waive': 'own',
    'item.review': 'house',
    'application.check': 'own',
  },
  secrecy: { ...reading, 'item.secrecy': 'house' },
  leader: {
    ...reading,
    'report.sign': 'own',
    'report.publish': 'own',
    'item.approve': 'house',
    'application.approve': 'own',
    'identity.read': 'own',
    'identity.erase': 'own',
  },
  office: {
    ...reading,
    'unit.manage': 'below',
    'people.read': 'subtree',
    'year.manage': 'own',
    'report.edit': 'own',
    'report.waive': 'own',
    'report.submit': 'own',
    'report.decide': 'below',
    'report.publish': 'own',
    'report.record': 'own',
    'audit.read': 'subtree',
    'item.edit': 'own',
    'item.review': 'house',
    'item.publish': 'house',
    'application.edit': 'own',
    'identity.read': 'own',
    'remedy.edit': 'own',
    'activity.edit': 'own',
    'evidence.edit': 'own',
    'audit.answer': 'own',
    'scheme.manage': 'own',
    'calendar.manage': 'own',
    'setting.manage': 'own',
  },
  auditor: {
    ...reading,
    'people.read': 'subtree',
    'audit.read': 'subtree',
    'evidence.edit': 'own',
    'audit.edit': 'own',
    'scheme.manage': 'own',
  },
  administrator: {
    'unit.read': 'subtree',
    'unit.manage': 'subtree',
    'year.read': 'subtree',
    'people.read': 'subtree',
    'people.manage': 'subtree',
    'people.assign': 'subtree',
    'audit.read': 'subtree',
    'identity.erase': 'own',
    'calendar.manage': 'own',
    'setting.manage': 'own',
    'security.manage': 'own',
  },
  // 三员 (GB/T 22239-2019 8.1.4.2d): accounts, rights and the log in three hands; `administrator` is all of them in one.
  'system-administrator': {
    'unit.read': 'subtree',
    'unit.manage': 'subtree',
    'year.read': 'subtree',
    'people.read': 'subtree',
    'people.manage': 'subtree',
    'calendar.manage': 'own',
    'setting.manage': 'own',
  },
  'security-administrator': {
    'unit.read': 'subtree',
    'year.read': 'subtree',
    'people.read': 'subtree',
    'people.assign': 'subtree',
    'security.manage': 'own',
  },
  'audit-administrator': {
    'unit.read': 'subtree',
    'year.read': 'subtree',
    'people.read': 'subtree',
    'audit.read': 'subtree',
  },
};

/** The three administrators of whom one person may be one, where duties are kept apart. */
export const separateRoles = ['system-administrator', 'security-administrator', 'audit-administrator'] as const;

/** Roles that give a right, whatever its reach. */
export const rolesWith = (permission: Permission): readonly Role[] =>
  roles.filter((role) => grantsOf[role][permission] !== undefined);

/** The role in a person's hands, all of them together, that may not stand beside the others where duties are kept apart. */
export function doubledDuty(held: readonly Role[]): Role | null {
  if (held.includes('administrator')) return 'administrator';
  return separateRoles.filter((role) => held.includes(role))[1] ?? null;
}

/** The unit and roles a person acts with in one call; one transaction has one range (design D7). */
export interface Mandate {
  readonly unit: UnitCode;
  readonly roles: readonly Role[];
  /** The unit is no more, and they hold these roles with its heir: they read it and correct what it has reported. */
  readonly past?: boolean | undefined;
}

/** What is left to do for a unit that is no more; everything else its heir does as itself. */
const correcting: readonly Permission[] = [
  'report.edit',
  'report.waive',
  'report.submit',
  'report.sign',
  'report.publish',
];
const isLeft = (permission: Permission): boolean => permission in reading || correcting.includes(permission);

const reachOf = ({ past = false }: Mandate, role: Role, permission: Permission): Reach | undefined =>
  past && !isLeft(permission) ? undefined : grantsOf[role][permission];

function reaches(reach: Reach, from: UnitCode, to: UnitCode, permission: Permission): boolean {
  switch (reach) {
    case 'own':
      return from === to;
    case 'house':
      return from === to || isSectionOf(to, from);
    case 'subtree':
      return isWithin(to, from);
    case 'below':
      // Totals are rows of the place (D2): what lies above a place reads it and decides on nothing in it.
      if (permission === 'report.decide' && districtOf(to) !== districtOf(from)) return false;
      return isBelow(to, from) || (permission === 'report.decide' && from === to && isTopOfPlace(to));
  }
}

/** May this mandate do this to that unit? The first of the two locks (design D7); the database asks again. */
export const may = (mandate: Mandate, permission: Permission, unit: UnitCode): boolean =>
  mandate.roles.some((role) => {
    const reach = reachOf(mandate, role, permission);
    return reach !== undefined && reaches(reach, mandate.unit, unit, permission);
  });

/** May this mandate do this to everything strictly below that unit? */
export const mayBelow = (mandate: Mandate, permission: Permission, unit: UnitCode): boolean =>
  mandate.roles.some((role) => {
    const reach = reachOf(mandate, role, permission);
    return reach !== undefined && reach !== 'own' && isWithin(unit, mandate.unit);
  });

/** Is there any unit to which this mandate may do this? Decides which screens a person is shown. */
export const mayAnywhere = (mandate: Mandate, permission: Permission): boolean =>
  mandate.roles.some((role) => reachOf(mandate, role, permission) !== undefined);
