import { Observation } from '@gongkai/reports';

/** One observation as text while somebody writes it. `id` is the row's own and never sent. */
export interface Draft {
  readonly id: number;
  readonly label: string;
  readonly value: string;
  readonly measure: string;
  readonly qualifier: string;
  readonly quote: string;
}

export type DraftField = Exclude<keyof Draft, 'id'>;

export const emptyDraft = (id: number): Draft => ({ id, label: '', value: '', measure: '', qualifier: '', quote: '' });

export const draftOf = (observation: Observation, id: number): Draft => ({
  ...observation,
  id,
  value: observation.value ?? '',
  qualifier: observation.qualifier ?? '',
});

/** A row nobody has written in: it is neither wrong nor sent. */
export const isBlank = ({ id: _, ...texts }: Draft): boolean =>
  Object.values(texts).every((text) => text.trim() === '');

/** The observation a row says, or the field that is not yet right. A value is exact decimal text (`15774`, `3.5`). */
export function readDraft(draft: Draft): { readonly read: Observation } | { readonly wrong: DraftField } {
  const value = draft.value.normalize('NFKC').replace(/[\s,]/g, '');
  const parsed = Observation.safeParse({
    label: draft.label,
    value: value === '' ? null : value,
    measure: draft.measure.trim(),
    qualifier: draft.qualifier.trim() === '' ? null : draft.qualifier.trim(),
    quote: draft.quote.trim(),
  });
  if (parsed.success) return { read: parsed.data };
  const field = parsed.error.issues[0]?.path[0];
  return { wrong: draftFields.find((each) => each === field) ?? 'label' };
}

export const draftFields = ['label', 'value', 'measure', 'qualifier', 'quote'] as const satisfies readonly DraftField[];

/** All rows read, blank ones left out; null while one of them is not right. */
export function readDrafts(drafts: readonly Draft[]): Observation[] | null {
  const read = drafts.filter((draft) => !isBlank(draft)).map(readDraft);
  const rows = read.flatMap((each) => ('read' in each ? [each.read] : []));
  return rows.length === read.length ? rows : null;
}
