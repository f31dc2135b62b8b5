import { listCaseStates, type Reading } from '@gongkai/db';
import { ApplicationState, ItemState, type Permission } from '@gongkai/kernel';
import { permissionIn } from '@gongkai/registers/applications';
import type { DeskItem } from '@gongkai/reports';
import { houseOf, type Mandate, may } from '@gongkai/units';
import { isHandedOver } from './desk-items.ts';

/**
 * Says of each thing asked for whether this person's own right takes its next step: where a case waits for the leader, it
 * is nobody else's to hurry. Whoever is awaited outside (第三方, 申请人) is awaited by whoever handles the case.
 */
export async function withHands(
  reading: Reading,
  items: readonly DeskItem[],
  mandate: Mandate,
): Promise<(DeskItem & { mine: boolean })[]> {
  const states = new Map<string, string>();
  for (const register of ['applications', 'items'] as const) {
    const cases = items.filter((each) => each.register === register && !isHandedOver(each));
    if (cases.length === 0) continue;
    for (const { unit, caseId, state } of await listCaseStates(reading, register, cases))
      states.set(`${register}/${unit}/${caseId}`, state);
  }
  return items.map((item) => ({
    ...item,
    mine: handsOf(item, states.get(`${item.register}/${item.unit}/${item.caseId}`), mandate).some((permission) =>
      may(mandate, permission, item.unit),
    ),
  }));
}

/** The rights any of which takes the next step of a case that stands so; of a duty without an item, who drafts it. */
function handsOf({ register }: DeskItem, state: string | undefined, { unit }: Mandate): readonly Permission[] {
  if (register === 'remedies') return ['remedy.edit'];
  if (register === 'applications') return [permissionIn(ApplicationState.safeParse(state).data ?? 'processing')];
  const at = ItemState.safeParse(state).data ?? 'draft';
  // A section does its own step and nothing else: once handed in, an item waits for its house.
  return houseOf(unit) === unit || ofSection.includes(at) ? itemHands[at] : [];
}

const ofSection: readonly ItemState[] = ['draft', 'returned', 'section'];

const itemHands: Record<ItemState, readonly Permission[]> = {
  draft: ['item.edit'],
  returned: ['item.edit'],
  section: ['item.review'],
  office: ['item.review'],
  secrecy: ['item.secrecy'],
  leader: ['item.approve'],
  escalated: ['item.review', 'item.secrecy', 'item.approve'],
  ready: ['item.publish'],
  published: ['item.edit'],
  kept: [],
  repealed: [],
  withdrawn: [],
  dropped: [],
  moved: [],
};
