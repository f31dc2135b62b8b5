import type { UnitKind } from '@gongkai/kernel';

/** One report's facts, drawn by its number; every text of it is written from these. */
export interface World {
  readonly seed: number;
  readonly unit: string;
  readonly kind: UnitKind;
  /** What it calls itself: 我街道. */
  readonly self: string;
  readonly year: number;
  readonly disclosed: number;
  /** Parts of `disclosed`, the last one 其他. */
  readonly parts: readonly { readonly name: string; readonly count: number }[];
  readonly cumulative: number;
  readonly received: number;
  readonly online: number;
  readonly inPerson: number;
  readonly granted: number;
  readonly denied: number;
  readonly normative: number;
  readonly meetings: number;
  readonly trainings: number;
  readonly trainees: number;
  readonly staff: number;
  readonly points: number;
  readonly visitsDaily: number;
  readonly priorDisclosed: number;
}

const units = [
  ['青石街道', 'street', '我街道'],
  ['柳桥镇', 'town', '我镇'],
  ['明溪区教育局', 'department', '我局'],
  ['东湾街道', 'street', '本街道'],
] as const;

/** The facts of report `seed` for `year`: small arithmetic, so that every number is known beforehand. */
export function worldOf(seed: number, year: number): World {
  const [unit, kind, self] = units[seed % units.length] ?? units[0];
  const disclosed = 180 + 37 * seed;
  const news = 90 + 11 * seed;
  const policy = 30 + 7 * seed;
  const online = 4 + (seed % 5);
  const inPerson = 2 + (seed % 3);
  const received = online + inPerson;
  const denied = seed % 2;
  return {
    seed,
    unit,
    kind,
    self,
    year,
    disclosed,
    parts: [
      { name: '工作动态类信息', count: news },
      { name: '政策文件类信息', count: policy },
      { name: '其他类信息', count: disclosed - news - policy },
    ],
    cumulative: disclosed * 4 + 13,
    received,
    online,
    inPerson,
    granted: received - denied,
    denied,
    normative: 1 + (seed % 3),
    meetings: 2 + (seed % 4),
    trainings: 1 + (seed % 2),
    trainees: 40 + 3 * seed,
    staff: 3 + (seed % 3),
    points: 1 + (seed % 4),
    visitsDaily: 120 + 9 * seed,
    priorDisclosed: 150 + 20 * seed,
  };
}

/** p of a whole to one place, as people print it. */
export const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
