import { type Form, getForm } from '@gongkai/forms';
import { type FormCode, ItemCategory, outcomes, type RemedyResult } from '@gongkai/kernel';
import { sourcesOf } from '@gongkai/registers/activities';
import { outcomeLaw } from '@gongkai/registers/applications';
import type { ApplicationsCounting, Counting, ItemsCounting } from './counting.ts';

/** What each cell of a form asks the registers; a cell that no register answers is not among them. */
export type Tally = ReadonlyMap<string, readonly Counting[]>;

const tallies = new Map<FormCode, Tally>();

/**
 * The annual table as questions to the registers (design D9): cells of a case register by name, and what activities feed.
 * A cell asked of two registers is the sum of both; computed cells follow from their parts and are not asked.
 */
export function tallyOf(code: FormCode): Tally {
  const known = tallies.get(code);
  if (known !== undefined) return known;
  const form = getForm(code);
  const made = new Map<string, readonly Counting[]>();
  const cases = casesOf(code, form);
  for (const cell of form.cells) {
    const ofCases = cases.get(cell.code);
    const sources = sourcesOf(code, cell.code);
    const asked: Counting[] = [
      ...(ofCases === undefined ? [] : [ofCases]),
      ...(sources.length === 0 ? [] : [{ register: 'activities', sources } as const]),
    ];
    if (cell.computedFrom === undefined && asked.length > 0) made.set(cell.code, asked);
  }
  tallies.set(code, made);
  return made;
}

function casesOf(code: FormCode, form: Form): ReadonlyMap<string, Counting> {
  switch (code) {
    case 'a2021':
      return new Map([...applicationsTable(form, code), ...remediesTable, ...documentsInForce]);
    case 'a2019':
      return new Map([...applicationsTable(form, code), ...remediesTable, ...documentsDisclosed]);
    case 't2014':
      return new Map([...disclosure2014, ...applications2014(), ...remedies2014, ['S7', { register: 'fees' }]]);
    case 'grassroots':
      return new Map(
        ItemCategory.options
          .filter((each) => each.startsWith('G'))
          .map((each) => [each, disclosed({ categories: [each] })]),
      );
    // Six headings of free prose: no register was kept for them.
    case 'a2008':
      return new Map();
  }
}

const columns = { C1: 'person', C2: 'business', C3: 'research', C4: 'welfare', C5: 'legal', C6: 'other' } as const;

/** 表二: rows by what happened in the year, columns by who asked; an outcome's row is where its law says (domain §2.3). */
function applicationsTable(form: Form, code: 'a2019' | 'a2021'): [string, Counting][] {
  const rows = [...new Set(outcomes.map((outcome) => outcomeLaw[outcome][code]))];
  const questions: [string, Omit<ApplicationsCounting, 'register' | 'applicants'>][] = [
    ['R1', { moment: 'received' }],
    ['R2', { moment: 'carried-in' }],
    ...rows.map((row): [string, Omit<ApplicationsCounting, 'register' | 'applicants'>] => [
      row,
      { moment: 'closed', outcomes: outcomes.filter((outcome) => outcomeLaw[outcome][code] === row) },
    ]),
    ['R4', { moment: 'carried-out' }],
  ];
  const cells = new Set(form.cells.map((cell) => cell.code));
  return questions.flatMap(([row, question]) =>
    Object.entries(columns).map(([column, applicant]): [string, Counting] => {
      const cell = `${row}.${column}`;
      if (!cells.has(cell)) throw new Error(`${code} has no cell ${cell}`);
      return [cell, { register: 'applications', applicants: [applicant], ...question }];
    }),
  );
}

const remedyBlocks = { RV: 'review', LD: 'suit-direct', LA: 'suit-after-review' } as const;
const remedyColumns = { UPHELD: 'upheld', CORRECTED: 'corrected', OTHER: 'other' } as const;

/** 表三 (domain §2.4). */
const remediesTable: readonly [string, Counting][] = Object.entries(remedyBlocks).flatMap(([block, kind]) => [
  ...Object.entries(remedyColumns).map(([column, result]): [string, Counting] => [
    `${block}.${column}`,
    { register: 'remedies', moment: 'decided', kinds: [kind], results: [result] },
  ]),
  [`${block}.PENDING`, { register: 'remedies', moment: 'pending', kinds: [kind] }] satisfies [string, Counting],
]);

const documents = { REG: 'regulation', NORM: 'normative' } as const;
const ofDocuments = (moments: Readonly<Record<string, ItemsCounting['moment']>>): [string, Counting][] =>
  Object.entries(documents).flatMap(([block, kind]) =>
    Object.entries(moments).map(([column, moment]): [string, Counting] => [
      `P1.${block}.${column}`,
      { register: 'items', moment, kinds: [kind] },
    ]),
  );

/** 第二十条第（一）项: in force at the year's end = last year's + made − repealed (R06), by construction. */
const documentsInForce = ofDocuments({ made: 'made', repealed: 'repealed', valid: 'in-force' });
/** The trial table of 2019: 本年新制作、本年新公开、对外公开总数量 (domain §2.5). */
const documentsDisclosed = ofDocuments({ made: 'made', disclosed: 'published', total: 'on-show' });

const disclosed = (where: Omit<ItemsCounting, 'register' | 'moment'> = {}): ItemsCounting => ({
  register: 'items',
  moment: 'published',
  ...where,
});

/** 一、主动公开情况 and 政策解读: an item on several channels is one in the total and one in each channel (domain §1). */
const disclosure2014: readonly [string, Counting][] = [
  ['S1.1', disclosed()],
  ['S1.1.a', disclosed({ kinds: ['normative'] })],
  ['S1.1.b', { register: 'items', moment: 'made', kinds: ['normative'] }],
  ['S1.1.x', disclosed({ kinds: ['proposal'] })],
  ['S1.2.1', disclosed({ channels: ['gazette'] })],
  ['S1.2.2', disclosed({ channels: ['website'] })],
  ['S1.2.3', disclosed({ channels: ['weibo'] })],
  ['S1.2.4', disclosed({ channels: ['wechat'] })],
  [
    'S1.2.5',
    disclosed({
      channels: [
        'press',
        'broadcast',
        'bulletin-board',
        'screen',
        'notice-column',
        'brochure',
        'reading-point',
        'other',
      ],
    }),
  ],
  ['S2.2.3', disclosed({ kinds: ['interpretation'] })],
];

const received = (channels?: ApplicationsCounting['channels']): Counting => ({
  register: 'applications',
  moment: 'received',
  ...(channels === undefined ? {} : { channels }),
});

/** 三、依申请公开情况. What was closed late has no row of its own there (domain §1.1, I2): it is reminded of, not hidden here. */
function applications2014(): [string, Counting][] {
  const replied = outcomes.filter((outcome) => outcomeLaw[outcome].t2014 !== null);
  const rows = new Set(replied.map((outcome) => outcomeLaw[outcome].t2014 ?? ''));
  const closed = (of: readonly (typeof outcomes)[number][]): Counting => ({
    register: 'applications',
    moment: 'closed',
    outcomes: of,
  });
  return [
    ['S3.1', received()],
    ['S3.1.1', received(['counter', 'oral'])],
    ['S3.1.2', received(['fax'])],
    ['S3.1.3', received(['web', 'email'])],
    ['S3.1.4', received(['registered-post', 'post'])],
    ['S3.2', { register: 'applications', moment: 'closed' }],
    ['S3.2.1', { register: 'applications', moment: 'closed', timing: 'on-time' }],
    ['S3.2.2', { register: 'applications', moment: 'closed', timing: 'extended' }],
    ['S3.3', closed(replied)],
    ['S3.3.4', closed(replied.filter((outcome) => outcomeLaw[outcome].t2014?.startsWith('S3.3.4')))],
    ...[...rows].map((row): [string, Counting] => [
      row,
      closed(replied.filter((outcome) => outcomeLaw[outcome].t2014 === row)),
    ]),
  ];
}

const suits = ['suit-direct', 'suit-after-review'] as const;
const decided = (
  kinds: readonly ('review' | (typeof suits)[number])[],
  results?: readonly RemedyResult[],
): Counting => ({
  register: 'remedies',
  moment: 'decided',
  kinds,
  ...(results === undefined ? {} : { results }),
});

/** 四、五: no row for what is undecided, so only what was decided is counted (domain §1.1, I5). */
const remedies2014: readonly [string, Counting][] = [
  ['S4', decided(['review'])],
  ['S4.1', decided(['review'], ['upheld'])],
  ['S4.2', decided(['review'], ['corrected'])],
  ['S4.3', decided(['review'], ['other'])],
  ['S5', decided(suits)],
  ['S5.1', decided(suits, ['upheld'])],
  ['S5.2', decided(suits, ['corrected'])],
  ['S5.3', decided(suits, ['other'])],
];
