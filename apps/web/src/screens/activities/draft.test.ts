import { activityKindCodes, plainDate } from '@gongkai/kernel';
import { type ActivityEntry, activityKinds, emptyEntry } from '@gongkai/registers/activities';
import { describe, expect, it } from 'vitest';
import { draftOf, nextDraft, ofKind, readDraft } from './draft.ts';

const meeting = { ...nextDraft('meeting', '2025-03-01'), title: '例会' };

describe('what was typed', () => {
  it('is a row', () => {
    expect(readDraft({ ...meeting, onDay: '2025年3月1日' }, 'street')).toMatchObject({
      entry: { kind: 'meeting', onDay: '2025-03-01', title: '例会' },
    });
    const budget = { ...nextDraft('budget', '2025-03-01'), title: '经费', amount: '12，345.6' };
    expect(readDraft(budget, 'street')).toMatchObject({ entry: { amount: 1_234_560 } });
  });

  it.each([
    ['no day', { ...meeting, onDay: '去年' }, 'day-malformed'],
    ['nothing for a day', { ...meeting, onDay: ' ' }, 'day-malformed'],
    ['no number', { ...nextDraft('training', '2025-03-01'), title: '班', number: '三十' }, 'number-malformed'],
    ['no amount', { ...nextDraft('budget', '2025-03-01'), title: '经费', amount: '一万' }, 'amount-malformed'],
    ['nothing', { ...meeting, title: ' ' }, 'title-missing'],
  ] as const)('%s is said to be none', (_, draft, problem) => {
    expect(readDraft(draft, 'street')).toEqual({ problem });
  });

  it.each(activityKindCodes)('%s comes back from its row', (kind) => {
    const says = (field: 'number' | 'amount' | 'spent' | 'ways') => activityKinds[kind].fields.includes(field);
    const row: ActivityEntry = {
      ...emptyEntry(kind, plainDate('2025-03-01')),
      title: '某事',
      number: says('number') ? 12 : null,
      amount: says('amount') ? 105 : null,
      spent: says('spent') ? 0 : null,
      ways: says('ways') ? ['social'] : [],
    };
    expect(readDraft(draftOf(row), activityKinds[kind].units[0] ?? 'street')).toEqual({ entry: row });
  });
});

it('another kind forgets what it cannot say, and keeps day, title and note', () => {
  const training = { ...nextDraft('training', '2025-03-01'), title: '班', note: '记', number: '30' };
  expect(ofKind(training, 'meeting')).toMatchObject({ onDay: '2025-03-01', title: '班', note: '记', number: '' });
  expect(ofKind({ ...training, number: '' }, 'interpretation').number).toBe('1');
});
