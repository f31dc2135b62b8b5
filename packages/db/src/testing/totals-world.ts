import { type Form, getForm } from '@gongkai/forms';
import { type Period, type PlainDate, period, plainDate, type UnitKind } from '@gongkai/kernel';
import { type UnitCode, unitCode } from '@gongkai/units';
import fc from 'fast-check';
import type { Counted } from '../verify/expected-totals.ts';

/** A unit of a made-up place: its code without the place in front. */
export interface Sprout {
  readonly tail: string;
  readonly kind: UnitKind;
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | null;
}

/** What happens to the totals of a place. `of` picks a unit, whatever their number is by then. */
export type Step =
  | { readonly step: 'count'; readonly of: number; readonly period: Period; readonly counted: Counted }
  | { readonly step: 'uncount'; readonly of: number; readonly period: Period }
  | { readonly step: 'together'; readonly of: readonly number[]; readonly period: Period; readonly counted: Counted }
  | { readonly step: 'open'; readonly period: Period }
  | { readonly step: 'add'; readonly sprout: Sprout }
  | { readonly step: 'close'; readonly of: number; readonly on: PlainDate };

/** Few cells, of every way a cell goes up; each kind files it. */
export const smallForm: Form = {
  ...getForm('grassroots'),
  filedBy: ['city', 'district', 'street', 'department', 'community', 'village'],
  cells: [
    { ...cellOf(0), rollUp: { how: 'sum' } },
    { ...cellOf(1), rollUp: { how: 'none', reason: '不可加总' } },
    { ...cellOf(2), rollUp: { how: 'recompute' } },
    { ...cellOf(3), rollUp: { how: 'sum' } },
  ],
};

function cellOf(index: number) {
  const cell = getForm('grassroots').cells[index];
  if (cell === undefined) throw new Error('no such cell');
  return cell;
}

const days = ['2024-05-01', '2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01', '2026-03-01'].map(plainDate);
const openedOn = fc.oneof({ weight: 5, arbitrary: fc.constant(plainDate('2000-01-01')) }, fc.constantFrom(...days));
const closedOn = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  fc.constantFrom(plainDate('2026-03-02'), ...days),
);

const sprout = (tails: readonly string[], kinds: readonly UnitKind[]): fc.Arbitrary<Sprout> =>
  fc
    .record({ tail: fc.constantFrom(...tails), kind: fc.constantFrom(...kinds), openedOn, closedOn })
    .map((each) => (each.closedOn !== null && each.closedOn <= each.openedOn ? { ...each, closedOn: null } : each));

const streets = ['001', '002', '101'];
const sprouts = fc.oneof(
  sprout(streets, ['street', 'town']),
  sprout(['D01', 'D02', 'Z01'], ['department', 'other']),
  sprout(
    streets.flatMap((street) => [`${street}001`, `${street}002`, `${street}201`]),
    ['community', 'village'],
  ),
  sprout(['K01', 'D01K01'], ['section']),
);
/** Under a city there are its own departments only; the districts are places of their own. */
const citySprouts = sprout(['D01', 'D02', 'D03'], ['department']);

const figure = fc.constantFrom(null, null, 0, 1, 7, 9_999_999_999_999);
const counted = (form: Form): fc.Arbitrary<Counted> =>
  fc.record({
    figures: fc.array(figure, { minLength: form.cells.length, maxLength: form.cells.length }),
    nil: fc.boolean(),
  });

const periods = fc.constantFrom(period('2025'), period('2025Q2'));
const steps = (form: Form, more: fc.Arbitrary<Sprout>): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          step: fc.constant('count' as const),
          of: fc.nat(20),
          period: periods,
          counted: counted(form),
        }),
      },
      { weight: 1, arbitrary: fc.record({ step: fc.constant('uncount' as const), of: fc.nat(20), period: periods }) },
      {
        weight: 1,
        arbitrary: fc.record({
          step: fc.constant('together' as const),
          of: fc.uniqueArray(fc.nat(20), { minLength: 2, maxLength: 4 }),
          period: periods,
          counted: counted(form),
        }),
      },
      { weight: 1, arbitrary: fc.record({ step: fc.constant('open' as const), period: periods }) },
      { weight: 1, arbitrary: fc.record({ step: fc.constant('add' as const), sprout: more }) },
      {
        weight: 1,
        arbitrary: fc.record({ step: fc.constant('close' as const), of: fc.nat(20), on: fc.constantFrom(...days) }),
      },
    ),
    { minLength: 1, maxLength: 7 },
  );

/** A place with its units and what happens there. */
export interface Life {
  readonly root: 'district' | 'city';
  readonly form: Form;
  readonly sprouts: readonly Sprout[];
  readonly steps: readonly Step[];
}

const lifeOf = (root: Life['root'], of: fc.Arbitrary<Sprout>, form: Form): fc.Arbitrary<Life> =>
  fc.record({
    root: fc.constant(root),
    form: fc.constant(form),
    sprouts: fc.uniqueArray(of, { maxLength: 9, selector: ({ tail }) => tail }),
    steps: steps(form, of),
  });

export const lives: fc.Arbitrary<Life> = fc.oneof(
  { weight: 12, arbitrary: lifeOf('district', sprouts, smallForm) },
  { weight: 2, arbitrary: lifeOf('city', citySprouts, smallForm) },
  { weight: 1, arbitrary: lifeOf('district', sprouts, getForm('a2021')) },
  { weight: 1, arbitrary: lifeOf('district', sprouts, getForm('grassroots')) },
);

/** A place nobody has lived in yet: districts from 300000 (also such as end with 00), cities from 1001 (never with 00). */
export const placeOf = (root: Life['root'], number: number): UnitCode =>
  unitCode(String(root === 'city' ? 1001 + 100 * Math.floor(number / 99) + (number % 99) : 300_000 + number));
