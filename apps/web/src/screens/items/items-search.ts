import { DisclosureChannel, ItemCategory, ItemKind, ItemStanding, type Role } from '@gongkai/kernel';
import type { ItemFilter } from '@gongkai/reports';
import { z } from 'zod';

/** What of the register is asked for, as it stands in the address. */
export const ItemsSearch = z.object({
  /** What waits for this person. */
  desk: z.literal('mine').optional().catch(undefined),
  standing: ItemStanding.optional().catch(undefined),
  kind: ItemKind.optional().catch(undefined),
  category: ItemCategory.optional().catch(undefined),
  channel: DisclosureChannel.optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  late: z.literal('yes').optional().catch(undefined),
  q: z.string().max(60).optional().catch(undefined),
});
export type ItemsSearch = z.infer<typeof ItemsSearch>;

const waiting = {
  clerk: ['draft', 'returned', 'ready'],
  office: ['draft', 'returned', 'section', 'office', 'escalated', 'ready'],
  reviewer: ['section', 'office', 'escalated'],
  secrecy: ['secrecy', 'escalated'],
  leader: ['leader', 'escalated'],
  auditor: [],
  administrator: [],
  'system-administrator': [],
  'security-administrator': [],
  'audit-administrator': [],
} as const satisfies Record<Role, readonly ItemStanding[]>;

/** Where an item waits for somebody with these roles. */
export const standingsOf = (roles: readonly Role[]): ItemStanding[] => [
  ...new Set<ItemStanding>(roles.flatMap((role) => waiting[role])),
];

/** The register's filter for what the address asks. */
export function filterOf({ desk, standing, late, q, ...rest }: ItemsSearch, roles: readonly Role[]): ItemFilter {
  const asked = standing === undefined ? (desk === undefined ? undefined : standingsOf(roles)) : [standing];
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(given),
    ...(asked === undefined ? {} : { standing: asked }),
    ...(late === undefined ? {} : { late: true }),
    ...(q === undefined ? {} : { text: q }),
  };
}
