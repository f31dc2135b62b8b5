import { plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { type ClockStepFacts, explainClockStep } from './clock-steps.ts';

const [friday, sunday] = [plainDate('2025-09-26'), plainDate('2025-09-28')];

const said: readonly (readonly [ClockStepFacts, string])[] = [
  [
    { kind: 'act', on: friday, act: 'extended', article: '第三十三条第二款' },
    '2025年9月26日 延期告知（第三十三条第二款）',
  ],
  [{ kind: 'restart', on: friday, act: 'received' }, '2025年9月26日 收到申请，自次日起计算'],
  [{ kind: 'restart', on: friday, act: 'corrected' }, '2025年9月26日 收到补正，自次日起重新计算'],
  [
    { kind: 'counted', from: friday, to: friday, first: 3, last: 3, name: null, provisional: false },
    '2025年9月26日 第 3 个工作日',
  ],
  [
    { kind: 'worked', from: sunday, to: sunday, first: 4, last: 4, name: '国庆节', provisional: true },
    '2025年9月28日 第 4 个工作日，国庆节调休上班，计入（该年放假安排未公布，暂定）',
  ],
  [{ kind: 'weekend', from: friday, to: sunday }, '2025年9月26日至2025年9月28日 周末，不计'],
  [
    { kind: 'holiday', from: friday, to: sunday, name: '国庆节、中秋节', notices: ['国办发明电〔2024〕12号'] },
    '2025年9月26日至2025年9月28日 国庆节、中秋节放假，不计（国办发明电〔2024〕12号）',
  ],
  [{ kind: 'paused', from: friday, to: sunday }, '2025年9月26日至2025年9月28日 征求意见期间，不计'],
  [{ kind: 'waiting', from: friday, to: sunday }, '2025年9月26日至2025年9月28日 等待申请人期间，不计'],
  [{ kind: 'due', on: friday, which: 'original', days: 20 }, '2025年9月26日 期限届满（第 20 个工作日）'],
  [{ kind: 'due', on: friday, which: 'extended', days: 40 }, '2025年9月26日 延期后的期限届满（第 40 个工作日）'],
];

test.each(said)('%j', (step, sentence) => {
  expect(explainClockStep(step)).toBe(sentence);
});
