import { equal, figure, heading, terms } from './build.ts';
import type { Cell, Relation, Section, Table } from './form.ts';

const blocks = [
  { code: 'RV', title: '行政复议' },
  { code: 'LD', title: '行政诉讼·未经复议直接起诉' },
  { code: 'LA', title: '行政诉讼·复议后起诉' },
] as const;

const results = [
  { code: 'UPHELD', title: '结果维持' },
  { code: 'CORRECTED', title: '结果纠正' },
  { code: 'OTHER', title: '其他结果' },
  { code: 'PENDING', title: '尚未审结' },
] as const;

const total = { code: 'TOTAL', title: '总计' } as const;

/** 表三 of the annual report since 2019: 行政复议、行政诉讼, 15 figures (domain §2.4), the same in both versions. */
export const remediesTable: Table = {
  code: 'T3',
  chapter: 'REMEDIES',
  title: '政府信息公开行政复议、行政诉讼情况',
  widths: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  head: [
    [heading('行政复议', { colSpan: 5 }), heading('行政诉讼', { colSpan: 10 })],
    [
      ...[...results, total].map((result) => heading(result.title, { rowSpan: 2 })),
      heading('未经复议直接起诉', { colSpan: 5 }),
      heading('复议后起诉', { colSpan: 5 }),
    ],
    ['LD', 'LA'].flatMap(() => [...results, total].map((result) => heading(result.title))),
  ],
  body: [blocks.flatMap((block) => [...results, total].map((result) => figure(`${block.code}.${result.code}`)))],
};

export const remediesCells: readonly Cell[] = blocks.flatMap((block) => [
  ...results.map(
    (result): Cell => ({
      code: `${block.code}.${result.code}`,
      label: result.title,
      fullLabel: `${block.title}·${result.title}`,
      measure: '件',
      // Undecided at the year's end: a state of that day, counted again next year if still open (domain §2.4).
      nature: result.code === 'PENDING' ? 'stock' : 'flow',
      rollUp: { how: 'sum' },
    }),
  ),
  {
    code: `${block.code}.${total.code}`,
    label: total.title,
    fullLabel: `${block.title}·${total.title}`,
    measure: '件',
    nature: 'flow',
    rollUp: { how: 'recompute' },
    computedFrom: partsOf(block.code),
  },
]);

export const remediesSections: readonly Section[] = [
  { code: 'REVIEWS', title: '行政复议', cells: partsOf('RV') },
  { code: 'SUITS', title: '行政诉讼', cells: [...partsOf('LD'), ...partsOf('LA')] },
];

export const remediesRelations: readonly Relation[] = blocks.map((block) =>
  equal(
    { rule: 'R05', severity: 'error', ground: '表三：总计为结果维持、结果纠正、其他结果、尚未审结之和' },
    terms(`${block.code}.${total.code}`),
    terms(...partsOf(block.code)),
  ),
);

function partsOf(block: string): readonly string[] {
  return results.map((result) => `${block}.${result.code}`);
}
