import { type FormCode, PlainDate } from '@gongkai/kernel';
import type { EvidenceHeadFields, EvidenceView } from '@gongkai/reports';
import { UnitCode } from '@gongkai/units';
import { words } from '../../../words.ts';

/** The head as texts, as it stands in its fields; an empty one is not known. */
export interface HeadDraft {
  readonly unit: string;
  readonly year: string;
  readonly form: FormCode | null;
  readonly from: string;
  readonly to: string;
  readonly signedOn: string;
  readonly publishedOn: string;
}

export const draftOfHead = ({ aboutUnit, year, form, dates }: EvidenceView): HeadDraft => ({
  unit: aboutUnit ?? '',
  year: year === null ? '' : String(year),
  form,
  from: dates?.from ?? '',
  to: dates?.to ?? '',
  signedOn: dates?.signedOn ?? '',
  publishedOn: dates?.publishedOn ?? '',
});

export type HeadResult = { readonly problem: string } | { readonly problem: null; readonly value: EvidenceHeadFields };

/** The head from its fields, or the first thing that is wrong with them. */
export function headOfDraft(draft: HeadDraft): HeadResult {
  const year = draft.year === '' ? null : Number(draft.year);
  if (year !== null && !(Number.isInteger(year) && year >= 2008 && year <= 2100))
    return { problem: words.evidence.head.yearWrong };
  const [from, to, signedOn, publishedOn] = [draft.from, draft.to, draft.signedOn, draft.publishedOn].map(dayOf);
  if ([from, to, signedOn, publishedOn].includes(undefined)) return { problem: words.common.dayMalformed };
  if ((from == null) !== (to == null)) return { problem: words.evidence.head.spanMissing };
  if (from != null && to != null && to < from) return { problem: words.evidence.head.turned };
  const unit = draft.unit === '' ? null : UnitCode.parse(draft.unit);
  const dates =
    from == null || to == null ? null : { from, to, signedOn: signedOn ?? null, publishedOn: publishedOn ?? null };
  return { problem: null, value: { aboutUnit: unit, year, form: draft.form, dates } };
}

/** undefined: text that is no day. */
function dayOf(text: string): PlainDate | null | undefined {
  if (text === '') return null;
  return PlainDate.safeParse(text).data;
}
