import { applies, blankRule, type Cell, type Form, type Relation } from '@gongkai/forms';
import {
  type CheckOutcome,
  type Figure,
  type Finding,
  type FindingSides,
  type FindingTerm,
  type Frequency,
  sumFigures,
  type UnitKind,
} from '@gongkai/kernel';
import { type CompiledRelation, type CompiledTerm, compiledForm } from './compiled-form.ts';
import { computeCells } from './compute-cells.ts';
import { moneyMeasure } from './figure-text.ts';

/** What a form is checked with. Figures run in cell order; `prior` null: there is no report of the year before. */
export interface FormInput {
  readonly unitKind: UnitKind;
  readonly figures: readonly Figure[];
  readonly prior: readonly Figure[] | null;
  /** Of the report's period; a year unless said. Some relations hold in one frequency only (I11). */
  readonly frequency?: Frequency;
}

/**
 * Every relation of the form with its outcome, passed ones too, then one error for each blank that must be filled
 * (I15 of the 2014 table, R09 elsewhere; domain §1.1, §6.2). Relations of cells the unit is not asked for are left out.
 * The same call colours a cell while it is typed and refuses the filing on the server (goal G13).
 */
export function checkForm(form: Form, input: FormInput): Finding[] {
  const { relations } = compiledForm(form);
  const held = relations.filter(({ relation }) => relation.frequencies?.includes(input.frequency ?? 'year') !== false);
  return [...held.flatMap((compiled) => checkRelation(compiled, input)), ...checkBlanks(form, input)];
}

function checkRelation({ relation, left, right, cells }: CompiledRelation, input: FormInput): Finding[] {
  const leftAsked = evaluate(left, input);
  const rightAsked = evaluate(right, input);
  // A side whose cells this unit is never asked for leaves nothing to compare.
  if (leftAsked.length === 0 && left.length > 0) return [];
  if (rightAsked.length === 0 && right.length > 0) return [];

  const missing = missingOf([...leftAsked, ...rightAsked]);
  const outcome = (holds: boolean): CheckOutcome =>
    missing.length > 0 ? 'not-evaluated' : holds ? 'passed' : 'failed';
  const base = { ...groundsOf(relation), cells, missing };

  switch (relation.kind) {
    case 'equal': {
      const facts = sidesOf(leftAsked, rightAsked);
      return [{ ...base, kind: 'equal', outcome: outcome(facts.leftSum === facts.rightSum), facts }];
    }
    case 'at-most': {
      const facts = sidesOf(leftAsked, rightAsked);
      return [{ ...base, kind: 'at-most', outcome: outcome((facts.leftSum ?? 0) <= (facts.rightSum ?? 0)), facts }];
    }
    case 'implies': {
      const [when] = leftAsked;
      if (when === undefined) return [];
      const holds = when.figure === 0 || rightAsked.some(({ figure }) => figure !== null && figure > 0);
      return [{ ...base, kind: 'implies', outcome: outcome(holds), facts: { when, also: rightAsked } }];
    }
    case 'zero': {
      const [term] = leftAsked;
      if (term === undefined || !relation.forKinds.includes(input.unitKind)) return [];
      return [{ ...base, kind: 'zero', outcome: outcome(term.figure === 0), facts: { term } }];
    }
  }
}

const groundsOf = ({ rule, severity, ground, waivable }: Relation) => ({
  rule,
  severity,
  ground,
  ...(waivable === true ? { waivable } : {}),
});

function evaluate(terms: readonly CompiledTerm[], { unitKind, figures, prior }: FormInput): FindingTerm[] {
  return terms
    .filter(({ cell }) => applies(cell, unitKind))
    .map(({ index, cell, sign, prior: lastYear }) => {
      const money = moneyMeasure(cell);
      const figure = (lastYear ? prior : figures)?.[index] ?? null;
      const term = { cell: cell.code, label: cell.fullLabel, sign, prior: lastYear, figure };
      return money === null ? term : { ...term, money };
    });
}

/** Blank cells by code; `prior` once for anything of last year's that is not there. */
function missingOf(terms: readonly FindingTerm[]): string[] {
  const blank = terms.filter(({ figure }) => figure === null).map(({ cell, prior }) => (prior ? 'prior' : cell));
  return [...new Set(blank)];
}

const sidesOf = (left: readonly FindingTerm[], right: readonly FindingTerm[]): FindingSides => ({
  left,
  right,
  leftSum: signedSum(left),
  rightSum: signedSum(right),
});

/** Sum of a side, which may be negative; null when one addend is not reported. An empty side is zero. */
function signedSum(terms: readonly FindingTerm[]): number | null {
  if (terms.some(({ figure }) => figure === null)) return null;
  const added = sumFigures(terms.filter(({ sign }) => sign === 1).map(({ figure }) => figure)) ?? 0;
  const taken = sumFigures(terms.filter(({ sign }) => sign === -1).map(({ figure }) => figure)) ?? 0;
  return added - taken;
}

/** A computed cell is blank because a part is; the part is reported, once. One left blank over full parts is an error of its own. */
function checkBlanks(form: Form, { unitKind, figures }: FormInput): Finding[] {
  const computed = computeCells(form, figures, unitKind);
  return form.cells.flatMap((cell, index): Finding[] => {
    const blank = (figures[index] ?? null) === null && applies(cell, unitKind) && cell.optional !== true;
    const waitsForParts = cell.computedFrom !== undefined && (computed[index] ?? null) === null;
    return blank && !waitsForParts ? [blankFinding(form, cell)] : [];
  });
}

const blankFinding = (form: Form, cell: Cell): Finding => ({
  ...blankRule(form.code),
  kind: 'blank',
  outcome: 'failed',
  cells: [cell.code],
  facts: { label: cell.fullLabel },
  missing: [],
});
