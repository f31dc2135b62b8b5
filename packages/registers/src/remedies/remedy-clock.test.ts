import { calendarOf } from '@gongkai/calendar';
import { plainDate } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import type { RemedyCase } from './remedy.ts';
import { remedyClock } from './remedy-clock.ts';

const day = plainDate;
const open: RemedyCase = {
  seq: 1,
  state: 'open',
  kind: 'review',
  role: 'respondent',
  procedure: 'ordinary',
  organ: '某区人民政府',
  caseNumber: '某政复〔2025〕1号',
  application: null,
  review: null,
  matter: '',
  receivedOn: day('2025-04-28'),
  acceptedOn: day('2025-04-25'),
  repliedOn: null,
  extendedTo: null,
  decisions: [],
  appealedOn: null,
  final: null,
  redoneOn: null,
  extendedOn: null,
  suspensions: [],
  retrials: [],
};
const decision = { on: day('2025-09-01'), servedOn: day('2025-09-03'), result: 'upheld', redoBy: null } as const;
const judged = { ...decision, appeal: 'judgment' } as const;
const duesOf = (remedy: Partial<RemedyCase>) =>
  remedyClock({ ...open, ...remedy }, calendarOf([])).map(({ step, dueOn }) => `${step} ${dueOn}`);

describe('the terms of a case', () => {
  it.each<[string, Partial<RemedyCase>, readonly string[]]>([
    // Ten working days over 劳动节, 1 to 5 May, and the Sunday worked for it on 27 April.
    ['行政复议法第四十八条、第六十二条', {}, ['reply 2025-05-15', 'review 2025-06-24']],
    ['行政复议法第五十四条: five working days', { procedure: 'summary' }, ['reply 2025-05-08', 'review 2025-05-26']],
    [
      '行政复议法（1999年）第二十三条: ten days, the last of them no working day',
      { receivedOn: day('2023-04-21'), acceptedOn: day('2023-04-20') },
      ['reply 2023-05-04', 'review 2023-06-19'],
    ],
    ['行政诉讼法第六十七条、第八十一条', { kind: 'suit-direct' }, ['reply 2025-05-13', 'first-instance 2025-10-27']],
    [
      '行政诉讼法第八十三条: forty-five days',
      { kind: 'suit-direct', procedure: 'summary' },
      ['reply 2025-05-13', 'first-instance 2025-06-09'],
    ],
    ['an answer given runs no more', { state: 'replied' }, ['review 2025-06-24']],
    ['行政复议法第六十二条: prolonged', { state: 'replied', extendedTo: day('2025-07-24') }, ['review 2025-07-24']],
    [
      '行政诉讼法第八十五条: fifteen days from the service of a judgment',
      { kind: 'suit-direct', state: 'first-decided', decisions: [judged] },
      ['appeal 2025-09-18'],
    ],
    [
      '行政诉讼法第八十五条: ten days from the service of a ruling',
      { kind: 'suit-direct', state: 'first-decided', decisions: [{ ...judged, appeal: 'ruling' }] },
      ['appeal 2025-09-15'],
    ],
    [
      '行政诉讼法第八十八条: three months, to the end of a shorter one',
      { kind: 'suit-direct', state: 'appealed', decisions: [judged], appealedOn: day('2025-08-31') },
      ['second-instance 2025-12-01'],
    ],
    [
      '行政诉讼法第四十五条: a suit after review',
      { state: 'closed', decisions: [judged], final: { on: judged.on, result: 'upheld' } },
      ['suit 2025-09-18'],
    ],
    [
      'what was ordered is due on its day, and done once',
      {
        kind: 'suit-direct',
        state: 'closed',
        decisions: [{ ...judged, result: 'corrected', redoBy: day('2025-09-30') }],
        final: { on: judged.on, result: 'corrected' },
      },
      ['redo 2025-09-30'],
    ],
    [
      '行政复议法第三十九条: held up, only the answer of the organ itself runs',
      { suspensions: [{ from: day('2025-05-06'), to: null }] },
      ['reply 2025-05-15'],
    ],
    [
      'resumed, the term of the review is later by the days it was held up',
      { state: 'replied', suspensions: [{ from: day('2025-05-06'), to: day('2025-05-16') }] },
      ['review 2025-07-04'],
    ],
    [
      'prolonged after it was held up, the day told stands; held up after it was told, it moves',
      {
        state: 'replied',
        extendedTo: day('2025-07-24'),
        extendedOn: day('2025-06-01'),
        suspensions: [
          { from: day('2025-05-06'), to: day('2025-05-16') },
          { from: day('2025-06-10'), to: day('2025-06-15') },
        ],
      },
      ['review 2025-07-29'],
    ],
    ['nothing runs in a void case', { state: 'void' }, []],
  ])('%s', (_, remedy, dues) => {
    expect(duesOf(remedy)).toEqual(dues);
  });
});

it('the organ is reminded of its own acts, not of what others have to do', () => {
  const ours = remedyClock(open, calendarOf([])).filter(({ whose }) => whose === 'ours');
  expect(ours.map(({ step, term }) => [step, term?.article])).toEqual([['reply', '行政复议法第四十八条']]);
});

it('a day past the last notice is 暂定', () => {
  const far = remedyClock({ ...open, receivedOn: day('2031-04-28'), acceptedOn: day('2031-04-25') }, calendarOf([]));
  expect(far.map(({ provisional }) => provisional)).toEqual([true, true]);
});
