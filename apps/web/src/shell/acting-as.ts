import type { Role } from '@gongkai/kernel';
import { marks, roleNames } from '@gongkai/words';
import { words } from '../words.ts';

/** A membership in one line: the unit and the roles held there. */
export const actingAs = (unitName: string, roles: readonly Role[]): string =>
  words.shell.actingAs(unitName, roles.map((role) => roleNames[role]).join(marks.list));
