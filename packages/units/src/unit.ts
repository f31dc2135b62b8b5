import { PlainDate, UnitKind } from '@gongkai/kernel';
import { z } from 'zod';
import { UnitCode } from './code.ts';

/** A name as people type it: no control characters, no line breaks, trimmed. */
export const UnitName = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .regex(/^[^\p{Cc}\p{Cf}<>]+$/u, 'no control characters or angle brackets');

/** A unit with the span of days on which it exists: open from `openedOn`, closed from `closedOn` on. */
export const Unit = z.object({
  code: UnitCode,
  name: UnitName,
  kind: UnitKind,
  openedOn: PlainDate,
  closedOn: PlainDate.nullable(),
  demo: z.boolean(),
});
export type Unit = z.infer<typeof Unit>;

/** Did the unit exist on `day`? */
export const existsOn = (unit: Pick<Unit, 'openedOn' | 'closedOn'>, day: PlainDate): boolean =>
  unit.openedOn <= day && (unit.closedOn === null || day < unit.closedOn);
