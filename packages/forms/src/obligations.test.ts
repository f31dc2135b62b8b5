import { type FormCode, type UnitKind, unitKinds } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOfYear, getForm, obligationsOf } from './index.ts';

/** Due day on the figures of 2024 and of 2018; null: owes nothing. A new kind fails here until it has its row. */
const table: Record<UnitKind, readonly [FormCode, now: string, before2019: string] | null> = {
  nation: null,
  province: ['a2021', '03-31', '03-31'],
  city: ['a2021', '03-31', '03-31'],
  district: ['a2021', '03-31', '03-31'],
  department: ['a2021', '01-31', '03-31'],
  street: ['a2021', '01-31', '03-31'],
  town: ['a2021', '01-31', '03-31'],
  other: ['a2021', '01-31', '03-31'],
  community: ['grassroots', '01-15', '01-15'],
  village: ['grassroots', '01-15', '01-15'],
  section: null,
};

describe('obligations', () => {
  it.each(unitKinds)('of a %s', (kind) => {
    const row = table[kind];
    const due = (year: number) => obligationsOf(kind, year).map((o) => [o.form, o.frequency, o.due]);
    if (row === null) {
      expect(due(2024)).toEqual([]);
      expect(due(2018)).toEqual([]);
      return;
    }
    const [form, now, before] = row;
    expect(due(2024)).toEqual([[form, 'year', now]]);
    expect(due(2018)).toEqual([[form === 'grassroots' ? form : 't2014', 'year', before]]);
  });

  it('of 2018 fall under the old Regulation, of 2019 under the new one (条例第四十九条)', () => {
    expect(obligationsOf('department', 2018)).toMatchObject([{ form: 't2014', due: '03-31' }]);
    expect(obligationsOf('department', 2019)).toMatchObject([{ form: 'a2019', due: '01-31' }]);
  });

  it('say that the day of streets and towns is a local one (domain §0.1)', () => {
    for (const kind of ['street', 'town'] as const) {
      expect(obligationsOf(kind, 2024)[0]?.ground).toContain('以地方通知为准');
    }
  });

  it('ask a unit only for forms that its kind files, as often as the form knows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...unitKinds), fc.integer({ min: 1990, max: 2060 }), (kind, year) =>
        obligationsOf(kind, year).every(({ form, frequency, due, ground }) => {
          const { filedBy, frequencies } = getForm(form);
          return (
            filedBy.includes(kind) &&
            frequencies.includes(frequency) &&
            (form === 'grassroots' || form === formOfYear(year)) &&
            /^(0[1-9]|1[0-2])-([0-2]\d|3[01])$/.test(due) &&
            ground !== ''
          );
        }),
      ),
    );
  });

  it('of 2007 do not exist', () => {
    for (const kind of unitKinds) expect(obligationsOf(kind, 2007)).toEqual([]);
  });
});
