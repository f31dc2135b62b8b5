import { type Form, findCell, forms } from '@gongkai/forms';
import { type FormCode, period } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { seriesOf } from './series.ts';

const report = (year: number | string, code: FormCode, figures: Readonly<Record<string, number>>) => ({
  period: period(year),
  form: code,
  figures: forms[code].cells.map((cell) => figures[cell.code] ?? null),
});

const cellOf = (form: Form, code: string) => {
  const cell = findCell(form, code);
  if (cell === undefined) throw new Error(code);
  return cell;
};

const series = (code: string, ...reports: ReturnType<typeof report>[]) =>
  seriesOf({ form: 'a2021', cell: cellOf(forms.a2021, code), kind: 'street', reports });

const runsOf = ({ runs }: ReturnType<typeof series>) => runs.map((run) => run.map(({ figure }) => figure));

test('the same count goes on through another form, and the change of form is marked', () => {
  const made = series(
    'R1.C7',
    report(2017, 't2014', { 'S3.1': 4 }),
    report(2018, 't2014', { 'S3.1': 6 }),
    report(2019, 'a2019', { 'R1.C7': 5 }),
  );
  expect(runsOf(made)).toEqual([[4, 6, 5]]);
  expect(made.breaks).toEqual([{ before: '2018', after: '2019', from: 't2014', to: 'a2019', fit: 'same', notes: [] }]);
});

test('what is only near is shown, and never joined', () => {
  const made = series(
    'RV.TOTAL',
    report(2018, 't2014', { S4: 2 }),
    report(2019, 'a2019', { 'RV.TOTAL': 1 }),
    report(2020, 'a2019', { 'RV.TOTAL': 3 }),
  );
  expect(runsOf(made)).toEqual([[2], [1, 3]]);
  expect(made.breaks).toMatchObject([{ fit: 'near', notes: ['新表增列“尚未审结”'] }]);
});

test('what cannot be compared has no figure', () => {
  const made = series(
    'P8.FEE.amount',
    report(2018, 't2014', { S7: 38_000 }),
    report(2021, 'a2021', { 'P8.FEE.amount': 5 }),
  );
  expect(made.points.map(({ state, figure }) => [state, figure])).toEqual([
    ['not-comparable', null],
    ['missing', null],
    ['missing', null],
    ['value', 5],
  ]);
  expect(series('LD.TOTAL', report(2018, 't2014', { S5: 3 })).points[0]).toMatchObject({ state: 'not-comparable' });
});

test('a missing year and a blank part the line, and neither is zero', () => {
  const made = series(
    'P6.PENALTY.decisions',
    report(2021, 'a2021', { 'P6.PENALTY.decisions': 7 }),
    report(2022, 'a2021', {}),
    report(2024, 'a2021', { 'P6.PENALTY.decisions': 0 }),
  );
  expect(made.points.map(({ state }) => state)).toEqual(['value', 'not-reported', 'missing', 'value']);
  expect(runsOf(made)).toEqual([[7], [0]]);
});

test('a merger parts the line', () => {
  const at = (year: number) => report(year, 'a2021', { 'P6.PENALTY.decisions': year });
  const made = seriesOf({
    form: 'a2021',
    cell: cellOf(forms.a2021, 'P6.PENALTY.decisions'),
    kind: 'street',
    reports: [at(2021), at(2022), at(2023)],
    turns: [2023],
  });
  expect(runsOf(made)).toEqual([[2021, 2022], [2023]]);
});

test('quarters are held against the same quarter', () => {
  const made = seriesOf({
    form: 't2014',
    cell: cellOf(forms.t2014, 'S3.1'),
    kind: 'street',
    reports: [report('2023Q2', 't2014', { 'S3.1': 1 }), report('2025Q2', 't2014', { 'S3.1': 2 })],
  });
  expect(made.points.map((point) => [point.period, point.state])).toEqual([
    ['2023Q2', 'value'],
    ['2024Q2', 'missing'],
    ['2025Q2', 'value'],
  ]);
});

test('without reports there is no series', () => {
  expect(series('R1.C7')).toMatchObject({ points: [], breaks: [], runs: [] });
});
