import type { Fact } from '@gongkai/extraction/facts';
import { type Form, findCell } from '@gongkai/forms';
import type { EvidenceDoubt } from '@gongkai/kernel';
import type { FactDecision } from '../shapes/evidence.ts';
import type { Observation } from '../shapes/report.ts';
import { cellText } from './cell-text.ts';
import { observationOf } from './observation-of.ts';
import type { Reading } from './reading.ts';

/** One figure that a person is asked about, or a place that was not read. */
export interface ReviewItem {
  /** Stays the same as long as a reader finds the figure at its place and understands it so. */
  readonly key: string;
  /** null: a cell whose place in the text was not found. */
  readonly fact: Fact | null;
  /** What somebody decided of a figure that today's reading does not find. */
  readonly kept: FactDecision | null;
  readonly label: string;
  /** Where it would be recorded: a cell with its text, else an observation. */
  readonly cell: string | null;
  readonly text: string | null;
  readonly observation: Observation | null;
  /** Empty: exact. */
  readonly doubts: readonly EvidenceDoubt[];
  /** Has somebody to look at it? Empty places and places not found are shown and ask nothing. */
  readonly asked: boolean;
  readonly table: number | null;
  readonly chapter: number | null;
}

/**
 * What of a reading is put before a person, in the order of the text. What fits a cell exactly goes there; what is rounded,
 * of another year, a share or a change stays an observation with its words. `form` null: all are observations.
 */
export function reviewOf(reading: Reading, form: Form | null): readonly ReviewItem[] {
  const seen = new Set<string>();
  const items = reading.facts
    .filter(({ kind }) => kind !== 'date' && kind !== 'contact' && kind !== 'claim')
    .map((fact) => itemOf(fact, form))
    .filter(({ key }) => !seen.has(key) && seen.add(key));
  const texts = new Map<string, Set<string>>();
  for (const { cell, text } of items)
    if (cell !== null && text !== null) texts.set(cell, (texts.get(cell) ?? new Set()).add(text));
  const isContradicted = ({ cell, text }: ReviewItem) => text !== null && (texts.get(cell ?? '')?.size ?? 0) > 1;
  return [
    ...items.map((item) =>
      isContradicted(item) ? { ...item, doubts: [...item.doubts, 'contradicted'] as const } : item,
    ),
    ...(form === null
      ? []
      : reading.tables.flatMap((table, index) => table.unknown.flatMap((cell) => unread(form, cell, index)))),
  ];
}

export const isExact = ({ asked, doubts }: ReviewItem): boolean => asked && doubts.length === 0;

function itemOf(fact: Fact, form: Form | null): ReviewItem {
  const found = form === null || fact.cell === null ? undefined : findCell(form, fact.cell);
  const isOfYear = fact.scope === 'year' || (fact.scope === 'cumulative' && found?.nature === 'stock');
  const fits = found !== undefined && isOfYear && fact.qualifier === null && countedKinds.includes(fact.kind);
  const text = fits && fact.value !== null ? cellText(found, fact.value, fact.measure) : null;
  const cell = fits && (text !== null || fact.kind === 'blank') ? found.code : null;
  const observation = cell === null ? observationOf(fact) : null;
  const { chapter, table } = fact.where;
  return {
    key: `${fact.figure.from}-${fact.figure.to}:${fact.kind}:${fact.metric}`,
    fact,
    kept: null,
    label: cell === null ? fact.label : (found?.fullLabel ?? fact.label),
    cell,
    text,
    observation,
    doubts: [
      ...(fact.qualifier === null ? [] : ['approximate' as const]),
      ...(fact.kind === 'derived' ? ['derived' as const] : []),
      ...(isOfYear ? [] : ['other-year' as const]),
      ...(fact.kind !== 'blank' && text === null && observation?.value == null ? ['no-figure' as const] : []),
    ],
    asked: fact.kind !== 'blank',
    table,
    chapter,
  };
}

const countedKinds: readonly string[] = ['count', 'amount', 'zero-claim', 'derived', 'blank'];

function unread(form: Form, code: string, table: number): readonly ReviewItem[] {
  const cell = findCell(form, code);
  if (cell === undefined) return [];
  return [
    {
      key: `cell:${code}`,
      fact: null,
      kept: null,
      label: cell.fullLabel,
      cell: code,
      text: null,
      observation: null,
      doubts: ['no-text'],
      asked: false,
      table,
      chapter: null,
    },
  ];
}
