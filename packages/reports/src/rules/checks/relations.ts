import { checkCounted, checkParent, checkText, checkZeroYears, isNil } from '@gongkai/figures';
import { getForm } from '@gongkai/forms';
import type { Finding, RuleCode } from '@gongkai/kernel';
import { ruleOf } from '../catalogue.ts';
import { evidenceAt } from '../reading.ts';
import { asChecked, type Check, judged, lacking } from '../rule.ts';

/** R01–R08 and R10: relations of the form, as they are checked in every live report. */
export const checkRelation: Check = ({ table, relations }, { code }) =>
  table === null ? lacking('figures') : asChecked(relationsFor(relations, code), 'form');

/** Findings of the form's relations that belong to a rule: I15 of the 2014 table is R09 under its own name. */
export const relationsFor = (relations: readonly Finding[], code: RuleCode): readonly Finding[] =>
  relations.filter((finding) => ruleOf(finding) === code);

/** R09: blanks, and texts in the place of figures (「/」「—」「无」). */
export const checkFigures: Check = (reading) => {
  const { read, table, relations } = reading;
  if (table === null) return lacking('figures');
  const texts = read.extraction.tables.flatMap(({ form, cells }) =>
    getForm(form).cells.flatMap((cell) =>
      cells
        .filter(({ cell: code, value }) => code === cell.code && value !== null)
        .map(({ value, from, to }) => ({
          ...checkText(cell, String(value)),
          evidence: [evidenceAt(reading, { from, to })],
        }))
        .filter(({ outcome }) => outcome === 'failed'),
    ),
  );
  const blanks = relationsFor(relations, 'R09');
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
  const { nilBefore = [] } = context;
  if (year === null || nilBefore.length < 2) return lacking('prior');
  const nil = isNil(table.form, unitKind, table.figures);
  return asChecked([checkZeroYears([...nilBefore, { year, nil }])]);
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
