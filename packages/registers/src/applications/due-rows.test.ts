import { describe, expect, it } from 'vitest';
import { clockOf, isOnTime } from './clock-of.ts';
import { dueRows } from './due-rows.ts';
import type { Application } from './standing.ts';
import { calendar, day, live, registered, replied, type Said, section } from './testing/cases.ts';
import { corrected, correction, explain, extended, fee, served, third } from './testing/steps.ts';

const today = day('2025-03-10');
const due = (application: Application): Readonly<Record<string, string>> =>
  Object.fromEntries(
    dueRows(application, calendar, today).map(({ step, dueOn, originalOn }) => [
      step,
      dueOn === originalOn ? dueOn : `${dueOn} (${originalOn})`,
    ]),
  );
const of = (...steps: readonly Said[]) => due(live(registered('2025-03-03'), ...steps));

describe('what is due when', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    [
      'just received: seven days to ask for a correction, twenty to reply',
      of(),
      { 'correction-notice': '2025-03-12', reply: '2025-03-31' },
    ],
    [
      'a correction is awaited: nothing but that',
      of(correction('2025-03-04', '2025-03-25')),
      { correction: '2025-03-25' },
    ],
    ['corrected: twenty days anew', of(correction('2025-03-04'), corrected('2025-03-10')), { reply: '2025-04-08' }],
    [
      'extended: both days',
      of(extended('2025-03-05')),
      { 'correction-notice': '2025-03-12', reply: '2025-04-28 (2025-03-31)' },
    ],
    [
      'a third party who has the letter',
      of(third('2025-03-04'), served('2025-03-05', 'third-party', '1')),
      { 'third-party': '2025-03-26', reply: '2025-04-23' },
    ],
    ['a third party who may not have it: no end can be told', of(third('2025-03-04')), {}],
    [
      'of two third parties the first to be due',
      of(
        third('2025-03-04'),
        third('2025-03-04', '2'),
        served('2025-03-05', 'third-party', '1'),
        served('2025-03-06', 'third-party', '2'),
      ),
      { 'third-party': '2025-03-26', reply: '2025-04-24' },
    ],
    ['a fee is awaited', of(fee('2025-03-04'), served('2025-03-05', 'fee', '')), { fee: '2025-04-02' }],
    [
      'a section is asked',
      of({ kind: 'assistance-asked', on: '2025-03-04', section, question: '有无', until: '2025-03-14' }),
      { 'correction-notice': '2025-03-12', reply: '2025-03-31', assistance: '2025-03-14' },
    ],
    [
      'put off for reasons (第三十五条)',
      of(explain('2025-03-04'), {
        kind: 'explained',
        on: '2025-03-05',
        reasonable: true,
        note: '',
        delayedTo: '2025-06-30',
      }),
      { 'correction-notice': '2025-03-12', reply: '2025-06-30 (2025-03-31)' },
    ],
    ['closed: nothing', of(...replied('2025-03-05', 'granted')), {}],
    ['split: nothing', of({ kind: 'split', on: '2025-03-04', parts: ['1', '2'], reason: '两项' }), {}],
    [
      'an ordinary letter is confirmed the same day (第三十一条)',
      due(live(registered('2025-03-04', { channel: 'post' }))),
      { confirm: '2025-03-04' },
    ],
    [
      'one that came on a Saturday, on Monday',
      due(live(registered('2025-03-08', { channel: 'post' }))),
      { confirm: '2025-03-10' },
    ],
    [
      'what came by the net waits for both sides: the law sets no day, and none is late',
      due(live(registered('2025-03-04', { channel: 'web' }))),
      { 'confirm-contact': '2025-03-05' },
    ],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  it('the regulation of 2008: fifteen days, and no term for a correction', () => {
    expect(due(live(registered('2019-05-14')))).toEqual({ reply: '2019-06-04' });
  });
});

describe('按时', () => {
  const onTime = (...steps: readonly Said[]) => {
    const application = live(registered('2025-03-03'), ...steps);
    return isOnTime(application, clockOf(application, calendar, day('2025-12-31')));
  };
  it.each([
    ['on the last day', replied('2025-03-31', 'granted'), true],
    ['the day after', replied('2025-04-01', 'granted'), false],
    ['within an extension', [extended('2025-03-05'), ...replied('2025-04-28', 'granted')], true],
    ['after it', [extended('2025-03-05'), ...replied('2025-04-29', 'granted')], false],
    [
      'put off to that day',
      [
        explain('2025-03-04'),
        { kind: 'explained', on: '2025-03-05', reasonable: true, note: '', delayedTo: '2025-06-30' },
        ...replied('2025-06-30', 'granted'),
      ],
      true,
    ],
    ['withdrawn late: no reply was owed', [{ kind: 'withdrawn', on: '2025-05-30', evidence: '书面' }], true],
  ] as const)('%s', (_, steps, expected) => expect(onTime(...steps)).toBe(expected));
});
