import type { ItemStanding } from '@gongkai/kernel';
import { itemStandingNames } from '@gongkai/words';

const tones = {
  draft: 'draft',
  section: 'submitted',
  office: 'submitted',
  secrecy: 'submitted',
  leader: 'submitted',
  returned: 'returned',
  escalated: 'returned',
  ready: 'signed',
  published: 'accepted',
  kept: 'recorded',
  repealed: 'none',
  withdrawn: 'none',
  dropped: 'none',
  moved: 'none',
  expired: 'none',
} as const satisfies Record<ItemStanding, string>;

/** Where an item stands, as a word; the colour only repeats it. */
export function StandingTag({ standing }: { standing: ItemStanding }) {
  return (
    <span className="state-tag" data-state={tones[standing]}>
      {itemStandingNames[standing]}
    </span>
  );
}
