import { type ActivityProblem, plainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ActivityEntry } from './activity.ts';
import { type ActivityText, judgeRows } from './judge-rows.ts';

const facts = { unitKind: 'street', today: plainDate('2026-01-10') } as const;
const line = (cells: ActivityText['cells'], number = 2): ActivityText => ({ line: number, cells });
const meeting = { kind: '工作会议、专题会议', onDay: '2025-03-01', title: '政务公开工作会议' } as const;
const judge = (cells: ActivityText['cells']) => judgeRows([line(cells)], [], facts)[0];

describe('a row of a file', () => {
  it.each([['2025-3-1'], ['2025/03/01'], ['2025.3.1'], ['2025年3月1日']])('of %s is read', (onDay) => {
    expect(judge({ ...meeting, onDay })).toMatchObject({ outcome: 'new', entry: { onDay: '2025-03-01' } });
  });

  it('says everything a kind can', () => {
    const cells = {
      kind: '公众关注热点、重大舆情回应',
      onDay: '2025-03-01',
      title: '道路施工',
      ways: '微博、微信、其他方式',
      note: '已回应',
    };
    expect(judge(cells)?.entry).toMatchObject({ kind: 'public-concern', ways: ['social', 'other'], note: '已回应' });
    const budget = judge({ kind: '专项经费', onDay: '2025-01-01', title: '年度预算', amount: '12,345.60' });
    expect(budget?.entry?.amount).toBe(1_234_560);
    const press = judge({ kind: '新闻发布会', onDay: '2025-01-01', title: '发布', byHead: '是' });
    expect(press?.entry?.byHead).toBe(true);
  });

  it.each<[ActivityProblem, ActivityText['cells']]>([
    ['kind-unknown', { ...meeting, kind: '开会' }],
    ['day-malformed', { ...meeting, onDay: '2025-02-30' }],
    ['day-malformed', { ...meeting, onDay: '' }],
    ['day-malformed', { ...meeting, onDay: '去年' }],
    ['title-missing', { ...meeting, title: ' ' }],
    ['text-too-long', { ...meeting, title: '长'.repeat(201) }],
    ['number-malformed', { ...meeting, kind: '培训、宣传活动', number: '30人' }],
    ['number-missing', { ...meeting, kind: '培训、宣传活动' }],
    ['amount-malformed', { ...meeting, kind: '专项经费', amount: '1.234' }],
    ['ways-unknown', { ...meeting, kind: '公众关注热点、重大舆情回应', ways: '托梦' }],
    ['field-of-other-kind', { ...meeting, number: '3' }],
  ])('%s', (problem, cells) => {
    expect(judge(cells)).toMatchObject({ outcome: 'error', problem });
  });
});

test('a row that stands twice in the file is two, and once in the register already', () => {
  const first = judge(meeting)?.entry;
  const existing: ActivityEntry[] = first === null || first === undefined ? [] : [{ ...first, note: '后来补记' }];
  const outcomes = judgeRows([line(meeting, 2), line(meeting, 3)], existing, facts).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['same', 'new']);
});

const anyLine = fc.record({
  kind: fc.constantFrom('工作会议、专题会议', '新闻发布会', '开会'),
  onDay: fc.constantFrom('2025-03-01', '2025-03-02'),
  title: fc.constantFrom('甲', '乙'),
});

test('taken in a second time, in any order, a file adds nothing', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (cells, order) => {
      const rows = cells.map((each, index) => line(each, index + 2));
      const held = judgeRows(rows, [], facts).flatMap(({ entry, outcome }) =>
        entry !== null && outcome === 'new' ? [entry] : [],
      );
      const shuffled = rows.toSorted(() => (Number(order.next().value) % 2) - 0.5);
      expect(judgeRows(shuffled, held, facts).filter(({ outcome }) => outcome === 'new')).toEqual([]);
    }),
  );
});
