import type { Register } from '@gongkai/kernel';
import type { DueNature } from '@gongkai/reports';

/** Steps that are no duty of the unit itself; every other is. */
const natures: { readonly [Of in Register]: Readonly<Record<string, DueNature>> } = {
  applications: {
    'confirm-contact': 'awaited',
    'correction-notice': 'chance',
    correction: 'awaited',
    'third-party': 'awaited',
    organ: 'awaited',
    fee: 'awaited',
    assistance: 'awaited',
  },
  items: {},
  remedies: { appeal: 'chance' },
  activities: {},
};

export const dueNature = (register: Register, step: string): DueNature => natures[register][step] ?? 'duty';

/** Steps of which nothing is left once their day is past. */
export const chances: readonly string[] = Object.values(natures).flatMap((steps) =>
  Object.entries(steps).flatMap(([step, nature]) => (nature === 'chance' ? [step] : [])),
);
