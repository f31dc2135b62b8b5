import { type PointsWhy, plainDate } from '@gongkai/kernel';
import { expect, it } from 'vitest';
import { explainPoints } from './explain-points.ts';

const due = plainDate('2026-01-31');

const cases: [PointsWhy, string][] = [
  [{ kind: 'on-time', due, on: plainDate('2026-01-20') }, '2026年1月20日报送，没有超过2026年1月31日的期限'],
  [
    { kind: 'late', due, on: plainDate('2026-02-02'), days: 2, each: 15 },
    '2026年2月2日报送，超过2026年1月31日期限 2 天，每天扣 1.5 分',
  ],
  [{ kind: 'not-filed', due }, '2026年1月31日到期，没有报送'],
  [{ kind: 'not-yet-due', due }, '还没有报送，2026年1月31日才到期，不评'],
  [
    { kind: 'rules', failed: ['R01', 'R40', 'R40'], explained: ['R06'], each: 50 },
    'R01、R40×2，共 3 处，每处扣 5 分；另有 R06 已说明原因，不扣分',
  ],
  [{ kind: 'rules', failed: [], explained: [], each: 50 }, '没有未说明的问题'],
  [{ kind: 'share', over: 19, under: 21, full: 100, none: 60 }, '19 ÷ 21 = 90.5%；100% 得满分，60% 不得分，其间按比例'],
  [{ kind: 'too-few', under: 4, least: 30 }, '只有 4 件，少于 30 件不评'],
  [{ kind: 'audit', findings: [{ id: '2026-1', title: '多报', severity: 'serious' }] }, '2026-1“多报”（严重）'],
];

it.each(cases)('%j', (why, sentence) => {
  expect(explainPoints(why)).toBe(sentence);
});
