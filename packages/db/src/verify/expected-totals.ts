import { rollUp } from '@gongkai/figures';
import type { Form } from '@gongkai/forms';
import { type Figure, type Period, periodEnd, type UnitKind } from '@gongkai/kernel';
import { existsOn, isBelow, isWithin, type Unit, type UnitCode } from '@gongkai/units';

/** What one unit has had accepted. */
export interface Counted {
  readonly figures: readonly Figure[];
  readonly nil: boolean;
}

/** A roll-up row without its names (design D4). Arrays of figures run in the form's cell order. */
export interface TotalsRow {
  readonly own: readonly Figure[];
  readonly below: readonly Figure[];
  readonly reported: readonly number[];
  readonly ownState: 'none' | 'missing' | 'nil' | 'counted';
  readonly expected: number;
  readonly counted: number;
  readonly nil: number;
  readonly missing: readonly UnitCode[];
}

type Dated = Pick<Unit, 'code' | 'openedOn' | 'closedOn'> & { readonly kind: UnitKind };

/**
 * Every row that the totals of a place must have, by brute force from its units and what was accepted: nothing is carried
 * over from level to level, and nothing is shared with the SQL that keeps the rows. Units without any part in the totals
 * come out as empty rows.
 */
export function expectedTotals(
  form: Form,
  period: Period,
  units: readonly Dated[],
  counted: ReadonlyMap<UnitCode, Counted>,
): Map<UnitCode, TotalsRow> {
  const end = periodEnd(period);
  const stateOf = (unit: Dated): TotalsRow['ownState'] => {
    const own = counted.get(unit.code);
    if (own !== undefined) return own.nil ? 'nil' : 'counted';
    return form.filedBy.includes(unit.kind) && existsOn(unit, end) ? 'missing' : 'none';
  };
  const states = units.map((unit) => ({ code: unit.code, state: stateOf(unit), own: counted.get(unit.code) }));
  const contributions = (of: typeof states) => of.flatMap(({ own }) => (own === undefined ? [] : [own]));
  return new Map(
    units.map(({ code }): [UnitCode, TotalsRow] => {
      const subtree = states.filter((each) => isWithin(each.code, code));
      const below = subtree.filter((each) => isBelow(each.code, code));
      const among = (...wanted: TotalsRow['ownState'][]) => subtree.filter(({ state }) => wanted.includes(state));
      return [
        code,
        {
          own: counted.get(code)?.figures ?? [],
          below: rollUp(form, contributions(below)).sum,
          reported: rollUp(form, contributions(subtree)).reported,
          ownState: states.find((each) => each.code === code)?.state ?? 'none',
          expected: among('missing', 'nil', 'counted').length,
          counted: among('nil', 'counted').length,
          nil: among('nil').length,
          missing: among('missing')
            .map((each) => each.code)
            .sort(),
        },
      ];
    }),
  );
}
