import type { ItemEventKind, ItemStanding, ItemState } from '@gongkai/kernel';

/**
 * Where an event leads: a state, or `same`; `chain` the first step of the review, `onward` the next step or what comes
 * after the last one, `before` what stood before a draft was begun: nothing, or the published version.
 */
export type Target = ItemState | 'same' | 'chain' | 'onward' | 'before';

// Taking down what stands online waits for no revision.
const takenDown = { withdrawn: 'withdrawn' } as const;
const drafting = { saved: 'same', submitted: 'chain', dropped: 'before', moved: 'moved', ...takenDown } as const;
const reviewing = {
  passed: 'onward',
  returned: 'returned',
  escalated: 'escalated',
  overruled: 'same',
  recalled: 'draft',
  moved: 'moved',
  ...takenDown,
} as const;

/**
 * Which event may follow where an item stands, and where it leads. A pair that is not here is refused
 * (种子: 科室上传 → 办公室综合审核 → 保密审查 → 分管领导 → 专人上网公布). An answer from above to what was escalated is a `passed` or a
 * `returned` of the step that had asked.
 */
export const itemMoves = {
  nothing: { drafted: 'draft', recorded: 'published' },
  draft: drafting,
  returned: drafting,
  section: reviewing,
  office: reviewing,
  secrecy: reviewing,
  leader: reviewing,
  escalated: { passed: 'onward', returned: 'returned', overruled: 'same', moved: 'moved', ...takenDown },
  ready: { published: 'published', returned: 'returned', overruled: 'same', moved: 'moved', ...takenDown },
  published: {
    channelled: 'same',
    revised: 'draft',
    repealed: 'repealed',
    replaced: 'repealed',
    ...takenDown,
  },
  expired: { revised: 'draft', ...takenDown },
  kept: { revised: 'draft' },
  repealed: takenDown,
  withdrawn: {},
  dropped: {},
  moved: {},
} as const satisfies Record<ItemStanding | 'nothing', Partial<Record<ItemEventKind, Target>>>;

/** Events that are nothing without a reason. */
export const itemEventsWithReason: readonly ItemEventKind[] = [
  'returned',
  'escalated',
  'overruled',
  'revised',
  'repealed',
  'withdrawn',
];

/** Where the event leads from there; undefined when it may not happen. */
export function targetOf(standing: ItemStanding | 'nothing', event: ItemEventKind): Target | undefined {
  const from: Partial<Record<ItemEventKind, Target>> = itemMoves[standing];
  return from[event];
}

/** Every event that may follow, in the order of the list. */
export const eventsAfter = (standing: ItemStanding): readonly string[] => Object.keys(itemMoves[standing]);
