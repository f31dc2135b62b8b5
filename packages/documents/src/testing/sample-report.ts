import { computeCells, moneyMeasure } from '@gongkai/figures';
import { applies, type Form, getForm } from '@gongkai/forms';
import { type Figure, type FormCode, period, plainDate, type UnitKind } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import fc from 'fast-check';
import type { ReportDocument } from '../report-document.ts';

/** Every form with the kinds of unit that make a difference to what is printed. */
export const formsAndKinds: readonly (readonly [FormCode, UnitKind])[] = [
  ['a2008', 'street'],
  ['t2014', 'street'],
  ['a2019', 'department'],
  ['a2021', 'district'],
  ['grassroots', 'community'],
  ['grassroots', 'village'],
];

/** A report of fictional 示范区 with the given figures. */
export function sampleReport(
  [code, unitKind]: readonly [FormCode, UnitKind],
  figures: readonly Figure[] = countingFigures(getForm(code), unitKind),
): ReportDocument {
  return {
    unit: unitCode('990101001'),
    unitName: '示范区海棠街道办事处',
    unitKind,
    kind: 'own',
    form: getForm(code),
    period: period('2024'),
    title: '示范区海棠街道办事处2024年政府信息公开工作年度报告',
    figures,
    narrative: { OVERVIEW: '（一）主动公开。全年主动公开信息312条。\n（二）依申请公开\n全年新收申请12件。' },
    dates: {
      from: plainDate('2024-01-01'),
      to: plainDate('2024-12-31'),
      signedOn: plainDate('2025-01-05'),
      publishedOn: plainDate('2025-01-20'),
    },
    version: 2,
    sha256: 'c0ffee'.padEnd(64, '0'),
    verification: 'https://990101.example/verify',
    demo: true,
  };
}

/** The same as a district-wide report: own, below and their sums, one unit missing. */
export function sampleDistrictReport(
  own: readonly Figure[],
  below: readonly Figure[],
  of: readonly [FormCode, UnitKind] = ['a2021', 'district'],
): ReportDocument {
  const total = own.map((figure, index) => {
    const other = below[index] ?? null;
    return figure === null && other === null ? null : (figure ?? 0) + (other ?? 0);
  });
  return {
    ...sampleReport(of, total),
    kind: 'district',
    rollup: {
      own,
      below,
      total,
      coverage: {
        expected: 3,
        reported: 2,
        nil: 1,
        missing: [{ unit: unitCode('990101002'), name: '春晓街道' }],
      },
    },
  };
}

/** 1, 2, 3… in every cell that applies and is not computed, so that a figure in a wrong place is seen. */
export function countingFigures(form: Form, unitKind: UnitKind): readonly Figure[] {
  const figures = form.cells.map((cell, index) => (applies(cell, unitKind) ? index + 1 : null));
  return computeCells(form, figures, unitKind);
}

/** Any figures a report may hold: blanks, zeros, amounts to the 分, and totals that are right or, as in life, wrong. */
export function anyFigures(form: Form, unitKind: UnitKind): fc.Arbitrary<readonly Figure[]> {
  const figure = form.cells.map((cell) => {
    if (!applies(cell, unitKind)) return fc.constant(null);
    const most = moneyMeasure(cell) === null ? 99_999_999 : 999_999_999_999;
    return fc.oneof(fc.constant(null), fc.constant(0), fc.nat({ max: 40 }), fc.integer({ min: 1, max: most }));
  });
  return fc
    .tuple(fc.tuple(...figure), fc.boolean())
    .map(([figures, computed]) => (computed ? computeCells(form, figures, unitKind) : figures));
}
