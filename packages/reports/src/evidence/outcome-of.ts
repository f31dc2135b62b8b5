import { type Form, findCell } from '@gongkai/forms';
import type { FactDecision } from '../shapes/evidence.ts';
import type { Observation } from '../shapes/report.ts';
import type { ReviewItem } from './review-of.ts';

/** A cell that somebody accepted, with the words it came from. */
export interface CellQuote {
  readonly cell: string;
  readonly text: string;
  readonly quote: string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface EvidenceOutcome {
  readonly cells: Readonly<Record<string, string>>;
  readonly quotes: readonly CellQuote[];
  readonly observations: readonly Observation[];
  /** Figures nobody has looked at yet. */
  readonly undecided: number;
  /** Cells accepted with more than one figure. */
  readonly contradictions: readonly {
    readonly cell: string;
    readonly label: string;
    readonly texts: readonly string[];
  }[];
}

/** The newest decision on each figure. */
export const latestOf = <Decision extends Pick<FactDecision, 'seq' | 'fact'>>(
  decisions: readonly Decision[],
): ReadonlyMap<string, Decision> =>
  new Map(decisions.toSorted((one, other) => one.seq - other.seq).map((each) => [each.fact, each]));

/**
 * What the decisions come to: nothing that nobody has accepted, and everything that somebody has, whether today's reading
 * still finds it or not. A cell of another form than the report's stands as no cell.
 */
export function outcomeOf(
  items: readonly ReviewItem[],
  decisions: readonly FactDecision[],
  form: Form | null,
): EvidenceOutcome {
  const latest = latestOf(decisions);
  const kept = [...latest.values()].filter(({ verdict }) => verdict !== 'rejected');
  const quotes = kept.flatMap(({ cell, text, quote, from, to }) =>
    cell === null || text === null || form === null || findCell(form, cell) === undefined
      ? []
      : [{ cell, text, quote, from, to }],
  );
  const texts = new Map<string, Set<string>>();
  for (const { cell, text } of quotes) texts.set(cell, (texts.get(cell) ?? new Set()).add(text));
  return {
    cells: Object.fromEntries(quotes.map(({ cell, text }) => [cell, text])),
    quotes,
    observations: kept.flatMap(({ observation }) => (observation === null ? [] : [observation])),
    undecided: items.filter(({ asked, key }) => asked && !latest.has(key)).length,
    contradictions: [...texts]
      .filter(([, said]) => said.size > 1)
      .map(([cell, said]) => ({ cell, label: (form && findCell(form, cell)?.fullLabel) ?? cell, texts: [...said] })),
  };
}
