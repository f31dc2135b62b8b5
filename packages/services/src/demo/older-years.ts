import { type Cell, getForm } from '@gongkai/forms';
import type { FormCode } from '@gongkai/kernel';
import type { Invented } from './invented.ts';
import type { DemoStep } from './load-demo.ts';

const unit = '990101004';

/** One fictional street has its paper reports of older forms taken over: a series with its breaks to look at. */
const olderYears: readonly { readonly year: number; readonly form: FormCode; readonly cells: Invented }[] = [
  { year: 2017, form: 't2014', cells: in2014({ disclosed: 96, received: 5, granted: 4, reviews: 1 }) },
  { year: 2018, form: 't2014', cells: in2014({ disclosed: 121, received: 7, granted: 6, reviews: 0 }) },
  { year: 2019, form: 'a2019', cells: in2019({ received: 6, granted: 5, decided: 180, reviews: 1 }) },
  { year: 2020, form: 'a2019', cells: in2019({ received: 9, granted: 7, decided: 214, reviews: 0 }) },
];

/** Takes the older reports over, as the unit's clerk would from paper. */
export async function recordOlderYears(step: DemoStep, today: string): Promise<void> {
  for (const { year, form, cells } of olderYears)
    await step(today, unit, 'clerk', 'reports.record', {
      key: { unit, kind: 'own', form, period: String(year) },
      cells,
      narrative: {},
      observations: [],
      dates: {
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        signedOn: `${year + 1}-01-15`,
        publishedOn: `${year + 1}-01-20`,
      },
      source: `北山街道${year}年政府信息公开工作年度报告（演示数据）`,
    });
}

/** The form of 2014: applications by web, answered in full or in part, one review upheld or none. */
function in2014(of: { disclosed: number; received: number; granted: number; reviews: number }): Invented {
  const { disclosed, received, granted, reviews } = of;
  return filled(getForm('t2014').cells, {
    ...{ 'S1.1': disclosed, 'S1.2.2': disclosed, 'S2.1': 1, 'S2.2.3': 2 },
    ...{ 'S3.1': received, 'S3.1.3': received, 'S3.2': received, 'S3.2.1': received, 'S3.3': received },
    ...{ 'S3.3.2': granted, 'S3.3.6': received - granted, S4: reviews, 'S4.1': reviews },
    ...{ 'S8.1': 1, 'S8.2': 1, 'S8.3': 2, 'S8.3.2': 2, 'S9.1': 2, 'S9.2': 1, 'S9.3': 24 },
  });
}

/** The trial form of 2019: all applicants are people. */
function in2019(of: { received: number; granted: number; decided: number; reviews: number }): Invented {
  const { received, granted, decided, reviews } = of;
  const both = (row: string, figure: number) => ({ [`${row}.C1`]: figure, [`${row}.C7`]: figure });
  return filled(getForm('a2019').cells, {
    'P6.PENALTY.decisions': decided,
    ...both('R1', received),
    ...both('R3.1', granted),
    ...both('R3.4.1', received - granted),
    ...both('R3.7', received),
    ...{ 'RV.UPHELD': reviews, 'RV.TOTAL': reviews },
  });
}

function filled(cells: readonly Cell[], figures: Readonly<Record<string, number>>): Invented {
  return Object.fromEntries(cells.map(({ code }) => [code, String(figures[code] ?? 0)]));
}
