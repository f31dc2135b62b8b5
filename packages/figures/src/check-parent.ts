import type { Form } from '@gongkai/forms';
import type { CheckOutcome, Figure, Finding } from '@gongkai/kernel';
import { moneyMeasure } from './figure-text.ts';

/** The parent's own statement of its total, the sum of those below, and the codes of those that have not reported. */
export interface ParentInput {
  readonly parentTotal: readonly Figure[];
  readonly childrenSum: readonly Figure[];
  readonly missing: readonly string[];
}

/**
 * R41 汇总=Σ下级, one finding for each cell that may be added. While units are missing, a parent that states more
 * cannot be judged (the difference may be theirs), but one that states less than those present is wrong already.
 */
export function checkParent(form: Form, { parentTotal, childrenSum, missing }: ParentInput): Finding[] {
  return form.cells.flatMap((cell, index): Finding[] => {
    if (cell.rollUp.how === 'none') return [];
    const parent = parentTotal[index] ?? null;
    const children = childrenSum[index] ?? null;
    const money = moneyMeasure(cell);
    const outcome = outcomeOf(parent, children, missing.length);
    return [
      {
        rule: 'R41',
        kind: 'parent-children',
        severity: 'error',
        outcome,
        cells: [cell.code],
        ground: '汇总数等于下级各单位之和，缺报单位列明，不按零处理',
        facts: {
          label: cell.fullLabel,
          parent,
          children,
          missing: missing.length,
          ...(money === null ? {} : { money }),
        },
        missing: outcome === 'not-evaluated' ? (missing.length > 0 ? missing : [cell.code]) : [],
      },
    ];
  });
}

function outcomeOf(parent: Figure, children: Figure, missing: number): CheckOutcome {
  if (parent === null || children === null) return 'not-evaluated';
  if (missing > 0) return parent < children ? 'failed' : 'not-evaluated';
  return parent === children ? 'passed' : 'failed';
}
