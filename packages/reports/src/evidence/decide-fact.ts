import { parseFigure, printFigure } from '@gongkai/figures';
import { type Form, findCell } from '@gongkai/forms';
import { type EvidenceVerdict, ok, type Result, refuse } from '@gongkai/kernel';
import { Observation } from '../shapes/report.ts';
import { observationOf } from './observation-of.ts';
import type { ReviewItem } from './review-of.ts';

/** What somebody says of one figure. `cell` null in a correction: it stays outside every cell. */
export type FactVerdict =
  | { readonly verdict: 'accepted' }
  | { readonly verdict: 'rejected' }
  | { readonly verdict: 'corrected'; readonly cell: string | null; readonly value: string };

/** What a decision says by itself: it stands when a later reading no longer finds the figure. */
export interface DecidedFact {
  readonly fact: string;
  readonly verdict: EvidenceVerdict;
  readonly cell: string | null;
  readonly text: string | null;
  readonly observation: Observation | null;
  readonly quote: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Takes a verdict on one figure. Nothing can be accepted that says no figure; a correction is read as its cell is typed. */
export function decideFact(item: ReviewItem, verdict: FactVerdict, form: Form | null): Result<DecidedFact> {
  const decided = {
    fact: item.key,
    verdict: verdict.verdict,
    cell: null,
    text: null,
    observation: null,
    quote: item.fact?.quote ?? item.kept?.quote ?? '',
    from: item.fact?.figure.from ?? item.kept?.from ?? null,
    to: item.fact?.figure.to ?? item.kept?.to ?? null,
  } as const;
  if (verdict.verdict === 'rejected') return ok(decided);
  if (verdict.verdict === 'corrected') return corrected(item, verdict, form, decided);
  return item.text === null && item.observation?.value == null
    ? refuse('figure-malformed', { cell: item.cell ?? '', text: '' })
    : ok({ ...decided, cell: item.cell, text: item.text, observation: item.observation });
}

function corrected(
  item: ReviewItem,
  { cell: code, value }: { readonly cell: string | null; readonly value: string },
  form: Form | null,
  decided: DecidedFact,
): Result<DecidedFact> {
  if (code === null) {
    const kept = item.observation ?? (item.fact === null ? null : observationOf(item.fact));
    const observation = Observation.safeParse({ ...kept, value: value.trim(), qualifier: null });
    return observation.success
      ? ok({ ...decided, observation: observation.data })
      : refuse('figure-malformed', { cell: '', text: value.slice(0, 40) });
  }
  const cell = form === null ? undefined : findCell(form, code);
  if (cell === undefined) return refuse('cell-unknown', { form: form?.code ?? '', cell: code });
  const figure = parseFigure(cell, value, 'stored');
  if (!figure.ok) return figure;
  if (figure.value === null) return refuse('figure-malformed', { cell: code, text: '' });
  return ok({ ...decided, cell: code, text: printFigure(cell, figure.value) });
}
