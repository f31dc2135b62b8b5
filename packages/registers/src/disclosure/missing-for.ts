import { ok, type PlainDate, type Result, type UnitKind } from '@gongkai/kernel';
import type { UnitCode } from '@gongkai/units';
import { breaks } from './breaks.ts';
import { categoryFits } from './categories.ts';
import { checkIndexNumber } from './index-number.ts';
import { type ItemBody, madeOn } from './item-body.ts';

/** What the rules of a complete item need to know beside it. */
export interface BodyFacts {
  /** Kind of the unit that publishes: of a section, of its house. */
  readonly kind: UnitKind;
  readonly house: UnitCode;
  readonly today: PlainDate;
}

/** Names of the fields an item lacks before it can be reviewed; empty when it is complete. */
export function missingFor(body: ItemBody): readonly (keyof ItemBody)[] {
  const isEmpty = (text: string): boolean => text.trim() === '';
  return [
    ...(isEmpty(body.title) ? (['title'] as const) : []),
    ...(body.category === null ? (['category'] as const) : []),
    ...(body.formedOn === null ? (['formedOn'] as const) : []),
    ...(body.kind === 'interpretation' && body.interprets === null && isEmpty(body.interpretsTitle)
      ? (['interprets'] as const)
      : []),
    ...(body.kind === 'normative' && isEmpty(body.documentNumber) ? (['documentNumber'] as const) : []),
    ...(body.attribute !== 'public' && isEmpty(body.attributeReason) ? (['attributeReason'] as const) : []),
  ];
}

/** Whether a unit may send this on for review; what is wrong is said with its field. */
export function checkBody(body: ItemBody, { kind, house, today }: BodyFacts): Result<ItemBody> {
  const missing = missingFor(body);
  if (missing.length > 0) return breaks('incomplete', missing.join(' '));
  const { category, formedOn } = body;
  if (category !== null && formedOn !== null && !categoryFits(category, kind, formedOn))
    return breaks('category-unfit', category);
  // 规章 are made by ministries, provinces and cities with districts; a district's or street's can be none (domain §2.2).
  if (body.kind === 'regulation' && kind !== 'province' && kind !== 'city' && kind !== 'nation')
    return breaks('regulation-unfit');
  if (body.indexNumber !== '') {
    const index = checkIndexNumber(body.indexNumber, house);
    if (!index.ok) return index;
  }
  return checkDates(body, today);
}

/** The five days in their order: 生成 ≤ 签发 ≤ 印发 ≤ today, and a validity that does not end before it begins. */
export function checkDates(body: ItemBody, today: PlainDate): Result<ItemBody> {
  const inOrder = [body.formedOn, body.signedOn, body.issuedOn, today].filter((day) => day !== null);
  const late = inOrder.find((day, place) => day < (inOrder[place - 1] ?? day));
  if (late !== undefined) return breaks('dates-order', `${inOrder[inOrder.indexOf(late) - 1] ?? ''} ${late}`);
  const from = body.validFrom ?? madeOn(body);
  if (from !== null && body.validTo !== null && body.validTo < from)
    return breaks('dates-order', `${from} ${body.validTo}`);
  return ok(body);
}
