import type { Me } from '@gongkai/reports';
import { marks, roleNames } from '@gongkai/words';
import { words } from '../words.ts';

/** A membership in one line: the unit and the roles held there. */
export function actingAs({ unitName, roles, past }: Me['memberships'][number]): string {
  const said = past ? words.shell.actingForPast : words.shell.actingAs;
  return said(unitName, roles.map((role) => roleNames[role]).join(marks.list));
}
