import type { Role } from '@gongkai/kernel';
import type { Asking } from '@gongkai/services';
import type { UnitCode } from '@gongkai/units';
import { todayAt } from '../auth/asking-of.ts';

/** The operator at the command line, acting for a unit: every act stands in its audit under this name. */
export const askingAs = (unit: UnitCode, role: Role, now: Date): Asking => ({
  personId: 'command-line',
  personName: '命令行',
  mandate: { unit, roles: [role] },
  today: todayAt(now),
  now,
});
