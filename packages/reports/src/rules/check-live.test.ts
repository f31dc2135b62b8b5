import { getForm } from '@gongkai/forms';
import { findingKey } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { checkReport, openFindings } from '../check-report.ts';
import { rules } from './catalogue.ts';
import { checkLive, hasTextRules, isSilent, type LiveContext, liveRead } from './check-live.ts';

const form = getForm('a2021');
const unit = { name: '东风街道', kind: 'street' } as const;
const figureOf = (cells: Readonly<Record<string, number>>) => form.cells.map(({ code }) => cells[code] ?? 0);
const check = (narrative: Readonly<Record<string, string>>, context: LiveContext = { unit }, cells = {}) =>
  checkLive({ form, year: 2024, unitName: unit.name, figures: figureOf(cells), narrative }, context);
const failures = (...given: Parameters<typeof check>) => check(...given).filter(({ outcome }) => outcome === 'failed');

describe('a report kept here', () => {
  test('is held against its table, its last year and its neighbours, and every place is a chapter', () => {
    const found = failures(
      { OVERVIEW: '2024年，收到政府信息公开申请7件。参照西门街道的做法完善公开栏。', OTHER: '年末发生收费。' },
      {
        unit,
        neighbours: ['西门街道'],
        prior: { year: 2023, form: 'a2021', figures: figureOf({ 'P6.PENALTY.decisions': 3 }), read: null },
      },
      { 'R1.C7': 5, 'P6.PENALTY.decisions': 99 },
    );
    expect(new Map(found.map((each) => [each.rule, each.cells[0]]))).toEqual(
      new Map([
        ['R20', 'R1.C7'],
        ['R28', 'OVERVIEW'],
        ['R38', 'P6.PENALTY.decisions'],
        ['R48', 'OTHER'],
      ]),
    );
    expect(found.flatMap(({ cells }) => cells).filter((cell) => cell.startsWith('text:'))).toEqual([]);
  });

  test('keeps the key of a finding when the text before it changes', () => {
    const keysAfter = (before: string) => failures({ OVERVIEW: before, OTHER: '年末发生收费。' }).map(findingKey);
    expect(keysAfter('全年工作正常。')).toEqual(keysAfter('全年工作正常，公开栏按月更新，查阅点照常开放。'));
  });

  test('a place is its chapter with the first words, commas and line ends taken out', () => {
    const cells = (OVERVIEW: string) =>
      failures({ OVERVIEW, OTHER: '有序。' }, { unit, neighbours: ['西门街道'] }).map(({ rule, cells }) => [
        rule,
        ...cells,
      ]);
    expect(cells('参照西门街道,  公开栏。')).toEqual([['R28', 'OVERVIEW', '参照西门街道 公开栏']]);
    expect(cells(`${'各科室按照分工推进'.repeat(5)}参照西门街道。`)).toEqual([
      ['R28', 'OVERVIEW', '各科室按照分工推进'.repeat(5).slice(0, 40)],
    ]);
  });

  test('what stands above the chapters has no chapter', () => {
    const found = checkLive(
      { form, year: 2024, unitName: '西门街道、东风街道', figures: figureOf({}), narrative: { OVERVIEW: '有序。' } },
      { unit, neighbours: ['西门街道'] },
    );
    expect(found.filter(({ outcome }) => outcome === 'failed').map(({ rule, cells }) => [rule, cells])).toEqual([
      ['R28', []],
    ]);
  });

  test('chapters stand where they are said to stand', () => {
    const { read, places } = liveRead({
      form,
      year: 2024,
      unitName: unit.name,
      narrative: { OVERVIEW: '甲。', OTHER: '乙。' },
    });
    expect(places.map(({ code, from, to }) => [code, read.text.slice(from, to)])).toEqual([
      ['OVERVIEW', '一、总体情况\n甲。'],
      ['OTHER', '六、其他需要报告的事项\n乙。'],
    ]);
    expect(read.text.startsWith('东风街道2024年政府信息公开工作年度报告\n\n一、')).toBe(true);
  });

  test('headings are printed: their numbers are nobody’s slip, those of the text are', () => {
    const numbered = (OVERVIEW: string) =>
      failures({ OVERVIEW, OTHER: '有序。' })
        .filter(({ rule }) => rule === 'R31')
        .map(({ cells }) => cells);
    expect(numbered('有序。')).toEqual([]);
    expect(numbered('（一）甲。\n（三）乙。')).toEqual([['OVERVIEW', '（三）乙。']]);
  });

  test('of a draft nothing is asked that only a published report has', () => {
    const published = ['R44', 'R45', 'R46', 'R53', 'R58'];
    const asked = (context: LiveContext) =>
      new Set(check({ OVERVIEW: '见http//www.a.cn。' }, context).map(({ rule }) => rule));
    for (const rule of published) {
      expect(asked({ unit }).has(rule)).toBe(false);
      expect(asked({ unit, publication: null }).has(rule)).toBe(false);
      expect(asked({ unit, publication: {} }).has(rule)).toBe(true);
    }
  });

  test('points of chapters are not said twice', () => {
    const narrative = { OVERVIEW: '有序。', PROBLEMS: '有不足。', OTHER: '无。' };
    expect(failures(narrative).filter(({ rule }) => rule === 'R14' || rule === 'R15')).toEqual([]);
  });

  test('only errors that rest on words may be explained', () => {
    const context = {
      unit,
      neighbours: ['西门街道'],
      publication: { hash: { published: 'a', now: 'b', corrected: false } },
    };
    const found = failures({ OVERVIEW: '收到政府信息公开申请7件。参照西门街道的做法。' }, context, { 'R1.C7': 5 });
    expect(found.map(({ rule, waivable }) => [rule, waivable === true])).toEqual([
      ['R20', true],
      ['R28', false],
      ['R44', false],
    ]);
  });

  test('breaches with the same words and cells are told apart by their facts, without commas', () => {
    const found = failures({ OVERVIEW: '收到申请7件。' }, { unit, likeness: [] });
    expect(found.filter(({ rule }) => rule === 'R26')).toEqual([]);
    const near = (score: number) => ({ of: 'prior' as const, name: '西门,2023年', score, passages: [] });
    const two = failures({ OVERVIEW: '有序。' }, { unit, likeness: [near(0.8), near(0.95)] });
    expect(two.map(({ cells }) => cells)).toEqual([
      ['西门,2023年', 'prior 西门 2023年 80 75'],
      ['西门,2023年', 'prior 西门 2023年 95 90'],
    ]);
    expect(failures({ OVERVIEW: '有序。' }, { unit, likeness: [near(0.8)] }).map(({ cells }) => cells)).toEqual([
      ['西门,2023年'],
    ]);
  });

  test('tells two breaches of one rule apart, in one chapter', () => {
    const keys = failures(
      { OVERVIEW: '参照西门街道的做法，参照北门街道的做法。' },
      { unit, neighbours: ['西门街道', '北门街道'] },
    )
      .filter(({ rule }) => rule === 'R28')
      .map(findingKey);
    expect(keys.length).toBe(2);
    expect(new Set(keys).size).toBe(2);
  });

  test('may explain what a reader misread, errors too, and never personal data', () => {
    const found = failures(
      { OVERVIEW: '收到政府信息公开申请7件。联系人身份证号110101199003074514。' },
      { unit },
      { 'R1.C7': 5 },
    );
    const waivers = found.map((finding) => ({ finding: findingKey(finding) }));
    const open = (rule: string) =>
      openFindings(
        found.filter((each) => each.rule === rule),
        waivers,
      );
    expect(open('R20')).toEqual({ errors: 0, warnings: 0, waived: 1 });
    expect(open('R49')).toEqual({ errors: 1, warnings: 0, waived: 0 });
  });

  test('copied texts are named as the radar judged them', () => {
    const near = { name: '东风街道2023年', score: 0.8, passages: [] } as const;
    const graded = (judged: 'error' | 'warning') =>
      failures({ OVERVIEW: '正常。' }, { unit, likeness: [{ of: 'prior', judged, ...near }] }).map(
        ({ rule, severity }) => [rule, severity],
      );
    expect(graded('error')).toEqual([['R26', 'error']]);
    expect(graded('warning')).toEqual([['R26', 'warning']]);
  });

  test('late acts are shown and block nothing: no correction of the report mends them', () => {
    const act = { act: 'reply', name: '2024-3', due: '2024-05-06', on: '2024-05-09' } as const;
    const register = { today: '2025-01-05', acts: [act] };
    const found = failures({}, { unit, register: JSON.parse(JSON.stringify(register)) });
    expect(found.map(({ rule }) => rule)).toEqual(['R55']);
    expect(openFindings(found, [])).toEqual({ errors: 0, warnings: 0, waived: 0 });
  });
});

test('with checkReport all 58 rules answer for a report of 2021 that is published', () => {
  const narrative = { OVERVIEW: '正常。' };
  const known: LiveContext = { unit, publication: {}, register: null };
  const both = [
    ...check(narrative, known),
    ...checkReport({
      ...{
        form,
        unitKind: 'street',
        kind: 'own',
        figures: [null, ...figureOf({}).slice(1)],
        prior: figureOf({}),
        narrative,
      },
      dates: JSON.parse('{"from":"2024-01-01","to":"2024-12-31","signedOn":"2025-01-05","publishedOn":"2025-01-06"}'),
      ...{ period: JSON.parse('"2024"'), due: null, priorTo: null, nilBefore: [], counted: figureOf({}) },
    }),
  ].map(({ rule }) => rule);
  // R41 is of sums, which a unit's own report is not.
  const due = rules.filter(({ forms, code }) => forms.includes('a2021') && code !== 'R41').map(({ code }) => code);
  expect(due.filter((code) => !both.includes(code))).toEqual([]);
});

test('what the text says nothing of is told from what is not known', () => {
  const silent = check({})
    .filter(isSilent)
    .map(({ rule }) => rule);
  const blind = check({})
    .filter((each) => each.outcome === 'not-evaluated' && !isSilent(each))
    .map(({ rule }) => rule);
  expect(silent).toContain('R21');
  expect(blind).toEqual(expect.arrayContaining(['R26', 'R54']));
  expect(silent).not.toContain('R26');
});

test.each(['a2008', 't2014', 'a2019', 'a2021', 'grassroots'] as const)(
  '%s has rules over its text unless a community files it',
  (code) => {
    expect(hasTextRules({ code })).toBe(code !== 'grassroots');
  },
);

test('silent is only what was looked for and is not there', () => {
  const [one] = check({}).filter(isSilent);
  if (one === undefined) throw new Error('nothing is silent');
  expect(isSilent(one)).toBe(true);
  expect(isSilent({ ...one, outcome: 'passed' })).toBe(false);
  expect(isSilent({ ...one, missing: [...one.missing, 'likeness'] })).toBe(false);
  const other = check({ OVERVIEW: '收到政府信息公开申请7件。' }, { unit }, { 'R1.C7': 5 }).find(
    ({ rule }) => rule === 'R20',
  );
  expect(other?.kind).toBe('text-table');
  expect(other && isSilent({ ...other, outcome: 'not-evaluated' })).toBe(false);
});
