import type { UnitKind } from '@gongkai/kernel';

/**
 * 行政机关 and what acts as one: these take applications and file statutory reports.
 * Communities and villages are not (条例第二十七条; domain §0.7); a section files under its unit.
 */
export function isAdministrativeOrgan(kind: UnitKind): boolean {
  switch (kind) {
    case 'nation':
    case 'province':
    case 'city':
    case 'district':
    case 'department':
    case 'street':
    case 'town':
    case 'other':
      return true;
    case 'community':
    case 'village':
    case 'section':
      return false;
  }
}

/** Which kinds may stand directly below which. */
export const kindsBelow = {
  nation: ['province', 'department', 'other'],
  province: ['city', 'department', 'other'],
  city: ['district', 'department', 'street', 'town', 'section', 'other'],
  district: ['department', 'street', 'town', 'section', 'other'],
  department: ['section', 'other'],
  street: ['community', 'village', 'section', 'other'],
  town: ['community', 'village', 'section', 'other'],
  community: [],
  village: [],
  section: [],
  other: ['section'],
} as const satisfies Record<UnitKind, readonly UnitKind[]>;

/** May a unit of `kind` stand directly below one of `parent`? */
export const mayStandBelow = (kind: UnitKind, parent: UnitKind): boolean =>
  kindsBelow[parent].some((below) => below === kind);
