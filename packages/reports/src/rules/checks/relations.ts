import { checkCounted, checkParent, checkText, checkZeroYears, isNil } from '@gongkai/figures';
import { findCell, getForm } from '@gongkai/forms';
import type { Finding } from '@gongkai/kernel';
import type { Reading } from '../reading.ts';
import { asChecked, type Check, type Judgement, judged, lacking } from '../rule.ts';

/** R01–R08: relations of the form, as they are checked in every live report. */
export const checkRelation: Check = (reading, { code }) =>
  ofRelations(reading, ({ rule }) => rule === code, ...(code === 'R04' || code === 'R06' ? (['prior'] as const) : []));

/** R10: I1–I14 of the 2014 table; I15 is R09 under its own name. */
export const checkTable2014: Check = (reading) =>
  ofRelations(reading, ({ rule }) => /^I\d+$/.test(rule) && rule !== 'I15');

function ofRelations(
  { table, relations }: Reading,
  mine: (finding: Finding) => boolean,
  ...needs: readonly 'prior'[]
): Judgement {
  return table === null ? lacking('figures') : asChecked(relations.filter(mine), ...needs, 'form');
}

/** R09: blanks, and texts in the place of figures (「/」「—」「无」). */
export const checkFigures: Check = (reading) => {
  const { read, table, relations } = reading;
  if (table === null) return lacking('figures');
  const texts = read.extraction.tables.flatMap((table) => {
    const own = getForm(table.form);
    return table.cells.flatMap(({ cell, value, from, to }) => {
      const known = findCell(own, cell);
      if (known === undefined || value === null) return [];
      const finding = checkText(known, value);
      return finding.outcome === 'failed'
        ? [{ ...finding, evidence: [{ quote: read.text.slice(from, to), from, to }] }]
        : [];
    });
  });
  const blanks = relations.filter(({ rule }) => rule === 'R09' || rule === 'I15');
  const unread = new Set(texts.flatMap(({ cells }) => cells));
  return {
    ...judged([], table.figures.length),
    findings: [...gathered(blanks.filter(({ cells }) => !cells.some((cell) => unread.has(cell)))), ...texts],
  };
};

// A table printed with nothing but its figures leaves a hundred places blank: that is one thing to say.
const mostBlanks = 3;

function gathered(blanks: readonly Finding[]): readonly Finding[] {
  const [first] = blanks;
  if (first?.kind !== 'blank' || blanks.length <= mostBlanks) return blanks;
  const label = `${first.facts.label}等 ${blanks.length} 格`;
  return [{ ...first, cells: blanks.flatMap(({ cells }) => cells), facts: { label } }];
}

/** R39: three years of nothing but zeros. */
export const checkZeros: Check = ({ context, table, unitKind, year }) => {
  if (table === null) return lacking('figures');
  if (year === null || context.nilBefore === undefined || context.nilBefore.length < 2) return lacking('prior');
  const nil = isNil(table.form, unitKind ?? 'other', table.figures);
  return asChecked([checkZeroYears([...context.nilBefore, { year, nil }])]);
};

/** R40: what the report states against what the registers count. */
export const checkRegisters: Check = ({ context, table }) => {
  if (table === null) return lacking('figures');
  if (context.counted == null) return lacking('counted');
  return asChecked(checkCounted(table.form, table.figures, context.counted), 'counted');
};

/** R41: what the report states against the sum of those below. */
export const checkBelow: Check = ({ context, table }) => {
  if (table === null) return lacking('figures');
  if (context.below == null) return lacking('below');
  const { total, missing } = context.below;
  return asChecked(checkParent(table.form, { parentTotal: table.figures, childrenSum: total, missing }), 'below');
};
