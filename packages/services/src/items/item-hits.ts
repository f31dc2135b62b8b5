import { listAttachmentHits, type Query } from '@gongkai/db';
import type { Result } from '@gongkai/kernel';
import { breaks, hitKey, type ItemBody, type ItemRef } from '@gongkai/registers/disclosure';
import { type Hit, scanMaterial } from '@gongkai/registers/gate';

/** What the gate finds in what is written of an item. */
export const hitsOfBody = (body: ItemBody): readonly Hit[] =>
  scanMaterial({
    title: body.title,
    body: body.text,
    parts: [
      { where: 'summary', text: body.summary },
      { where: 'documentNumber', text: body.documentNumber },
    ],
    warnings: [],
  });

/** What the gate finds in an item and in its files, which were read when they were handed in. */
export const hitsOf = async (query: Query, { unit, id }: ItemRef, body: ItemBody): Promise<readonly Hit[]> => [
  ...hitsOfBody(body),
  ...(await listAttachmentHits(query, { unit, register: 'items', caseId: id })),
];

/** Names of the hits that stop publishing. */
export const stoppingKeys = (hits: readonly Hit[]): readonly string[] => hits.map(hitKey);

/** A material with a mark of secrecy is refused outright: this system must not hold it. Null: it has none. */
export function refuseSecret(body: ItemBody): Result<never> | null {
  const secret = hitsOfBody(body).find(({ severity }) => severity === 'refuse');
  return secret === undefined ? null : breaks('gate-secret', secret.where);
}
