import type { Form } from '@gongkai/forms';
import type { Figure, Finding } from '@gongkai/kernel';
import { moneyMeasure } from './figure-text.ts';

/**
 * R40 台账=报表, one finding for each cell that a register answers (`counted` null elsewhere). A difference may stand
 * with its reason, which then travels upward with the figure (design D9); computed cells follow from their parts.
 */
export const checkCounted = (form: Form, figures: readonly Figure[], counted: readonly Figure[]): Finding[] =>
  form.cells.flatMap((cell, index): Finding[] => {
    const count = counted[index] ?? null;
    if (count === null || cell.computedFrom !== undefined) return [];
    const reported = figures[index] ?? null;
    const money = moneyMeasure(cell);
    return [
      {
        rule: 'R40',
        kind: 'differs-from-register',
        severity: 'error',
        outcome: reported === null ? 'not-evaluated' : reported === count ? 'passed' : 'failed',
        cells: [cell.code],
        ground: '年度报告的数由台账计出（条例第五十条）；与台账不同的须说明原因',
        facts: { label: cell.fullLabel, reported, counted: count, ...(money === null ? {} : { money }) },
        missing: reported === null ? [cell.code] : [],
        waivable: true,
      },
    ];
  });
