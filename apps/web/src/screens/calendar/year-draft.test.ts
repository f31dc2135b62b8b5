import { builtInYears, type CalendarYear } from '@gongkai/calendar';
import { expect, test } from 'vitest';
import { draftOf, newHoliday, yearOfDraft } from './year-draft.ts';

test.each(builtInYears.map((year) => [year.year, year] as const))('%i comes back as it was', (_, year) => {
  expect(yearOfDraft(year.year, draftOf(year))).toEqual(year);
});

const holiday = { ...newHoliday(), name: '元旦', from: '2027-01-01', to: '2027-01-03' };
const read = (change: object): CalendarYear | null =>
  yearOfDraft(2027, { notices: '国办发明电〔2026〕9号', holidays: [{ ...holiday, ...change }] });

test.each([
  ['1月31日、2月13日', ['2027-01-31', '2027-02-13']],
  ['0131 0213', ['2027-01-31', '2027-02-13']],
  ['2026-12-26，2027/1/9', ['2026-12-26', '2027-01-09']],
  ['', []],
])('days worked may be written as %s', (worked, days) => {
  expect(read({ worked })?.holidays[0]?.worked).toEqual(days);
});

test.each([{ name: ' ' }, { from: '' }, { from: '2027-01-04' }, { to: '3日' }, { worked: '2月30日' }])(
  'what is not finished is no year: %j',
  (change) => {
    expect(read(change)).toBeNull();
  },
);

test('without a notice, or without a holiday, there is no year', () => {
  expect(yearOfDraft(2027, { notices: ' ', holidays: [holiday] })).toBeNull();
  expect(yearOfDraft(2027, { notices: '某号', holidays: [] })).toBeNull();
});
