import type { Query } from '@gongkai/db';
import type { Result } from '@gongkai/kernel';
import { breaks, hitKey, type ItemBody, type ItemRef } from '@gongkai/registers/disclosure';
import { type Hit, scanMaterial } from '@gongkai/registers/gate';

/** What the gate finds in an item and its files. */
export async function hitsOf(_query: Query, _ref: ItemRef | null, body: ItemBody): Promise<readonly Hit[]> {
  const parts = [
    { where: 'summary', text: body.summary },
    { where: 'documentNumber', text: body.documentNumber },
  ];
  return scanMaterial({ title: body.title, body: body.text, parts, warnings: [] });
}

/** Names of the hits that stop publishing. */
export const stoppingKeys = (hits: readonly Hit[]): readonly string[] => hits.map(hitKey);

/** A material with a mark of secrecy is refused outright: this system must not hold it. Null: it has none. */
export function refuseSecret(hits: readonly Hit[]): Result<never> | null {
  const secret = hits.find(({ severity }) => severity === 'refuse');
  return secret === undefined ? null : breaks('gate-secret', secret.where);
}
