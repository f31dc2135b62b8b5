import { PlainDate } from '@gongkai/kernel';
import type { ItemBody } from '@gongkai/registers/disclosure';

export const dayFields = ['formedOn', 'signedOn', 'issuedOn', 'validFrom', 'validTo'] as const;
export type DayField = (typeof dayFields)[number];

/** A body while it is typed: its days are texts until they are days. */
export type BodyDraft = Omit<ItemBody, DayField> & { readonly [Field in DayField]: string };

export const draftOf = (body: ItemBody): BodyDraft => ({
  ...body,
  formedOn: body.formedOn ?? '',
  signedOn: body.signedOn ?? '',
  issuedOn: body.issuedOn ?? '',
  validFrom: body.validFrom ?? '',
  validTo: body.validTo ?? '',
});

/** The body that was typed; null while a day in it is none. */
export function bodyIn(draft: BodyDraft): ItemBody | null {
  const days = dayFields.map((field) => [field, dayIn(draft[field])] as const);
  if (days.some(([, day]) => day === 'no day')) return null;
  const [formedOn, signedOn, issuedOn, validFrom, validTo] = days.map(([, day]) => (day === 'no day' ? null : day));
  return {
    ...draft,
    title: draft.title.trim(),
    formedOn: formedOn ?? null,
    signedOn: signedOn ?? null,
    issuedOn: issuedOn ?? null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  };
}

function dayIn(text: string): PlainDate | null | 'no day' {
  if (text === '') return null;
  return PlainDate.safeParse(text).data ?? 'no day';
}
