import { calendarOf } from '@gongkai/calendar';
import { plainDate, type RemedyRule } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { decide, type RemedyFacts, register } from './decide.ts';
import type { RemedyCase, RemedyCommand } from './remedy.ts';

const day = plainDate;
const facts: RemedyFacts = { today: day('2025-12-31'), calendar: calendarOf([]), review: null };
type Registered = RemedyCommand & { readonly event: 'registered' };
const registration: Registered = {
  event: 'registered',
  kind: 'review',
  role: 'respondent',
  procedure: 'ordinary',
  on: day('2025-03-05'),
  acceptedOn: day('2025-03-03'),
  organ: '某区人民政府',
  caseNumber: '某政复〔2025〕1号',
  application: null,
  review: null,
  matter: '不予公开告知书',
};

const suit = { kind: 'suit-after-review', review: '2025-1' } as const;

function tell(first: Partial<Registered>, ...steps: readonly Exclude<RemedyCommand, Registered>[]): RemedyCase {
  const made = register({ ...registration, ...first }, facts);
  if (!made.ok) throw new Error(made.refusal.code);
  return steps.reduce((remedy, step) => {
    const moved = decide(remedy, { ...step, seen: remedy.seq }, facts);
    if (!moved.ok) throw new Error(`${step.event}: ${JSON.stringify(moved.refusal)}`);
    return moved.value;
  }, made.value);
}

const decidedOn = (on: string, more: Partial<RemedyCommand & { event: 'decided' }> = {}) =>
  ({
    event: 'decided',
    on: day(on),
    servedOn: day(on),
    result: 'upheld',
    appeal: 'judgment',
    redoBy: null,
    ...more,
  }) as const;

const review = tell({}, decidedOn('2025-04-30'));
const because = (rule: RemedyRule, detail = '') => ({
  ok: false,
  refusal: { code: 'remedy-rule', facts: { rule, detail } },
});

describe('a registration', () => {
  it.each<[string, Partial<Registered>, RemedyRule, string]>([
    ['of tomorrow', { on: day('2026-01-01') }, 'day-ahead', '2026-01-01'],
    ['accepted after it came in', { acceptedOn: day('2025-03-06') }, 'accepted-after-receipt', '2025-03-05'],
    ['of a co-defendant in a review', { role: 'co-defendant' }, 'co-defendant-of-other-kind', ''],
    [
      'of a co-defendant sued without review',
      { role: 'co-defendant', kind: 'suit-direct' },
      'co-defendant-of-other-kind',
      '',
    ],
    ['of a direct suit with a review', { kind: 'suit-direct', review: '2025-1' }, 'review-of-other-kind', ''],
    ['after a review nobody knows', { ...suit, review: '2025-9' }, 'review-unknown', '2025-9'],
    [
      'of a summary review before the law of 2023',
      { procedure: 'summary', on: day('2023-12-31'), acceptedOn: day('2023-12-31') },
      'summary-before-2024',
      '',
    ],
  ])('%s is refused', (_, said, rule, detail) => {
    expect(register({ ...registration, ...said }, facts)).toMatchObject(because(rule, detail));
  });

  it('of a suit after a review needs the review decided, and comes after it (行政诉讼法第四十五条)', () => {
    const after = { ...registration, ...suit, on: day('2025-05-20'), acceptedOn: day('2025-05-15') };
    expect(register(after, { ...facts, review: tell({}) })).toMatchObject(because('review-undecided', '2025-1'));
    expect(register(after, { ...facts, review: { ...review, state: 'void' } })).toMatchObject(
      because('review-unknown', '2025-1'),
    );
    expect(register({ ...after, acceptedOn: day('2025-04-29') }, { ...facts, review })).toMatchObject(
      because('suit-before-review', '2025-04-30'),
    );
    expect(register(after, { ...facts, review })).toMatchObject({ ok: true, value: { state: 'open' } });
  });
});

describe('a step', () => {
  const open = tell({});
  const direct = { kind: 'suit-direct' } as const;
  it.each<[string, RemedyCase, Exclude<RemedyCommand, Registered>, RemedyRule, string]>([
    ['of tomorrow', open, { event: 'replied', on: day('2026-01-01') }, 'day-ahead', '2026-01-01'],
    ['before the receipt', open, { event: 'replied', on: day('2025-03-04') }, 'day-before-step', '2025-03-05'],
    ['decided before it was accepted', open, decidedOn('2025-03-01'), 'day-before-step', '2025-03-03'],
    [
      'served before it was decided',
      open,
      decidedOn('2025-04-30', { servedOn: day('2025-04-29') }),
      'served-before-decided',
      '2025-04-30',
    ],
    ['served tomorrow', open, decidedOn('2025-12-30', { servedOn: day('2026-01-01') }), 'day-ahead', '2026-01-01'],
    [
      'ordered again although upheld',
      open,
      decidedOn('2025-04-30', { redoBy: day('2025-05-30') }),
      'redo-not-corrected',
      '',
    ],
    [
      'done again although nothing was ordered',
      review,
      { event: 'redone', on: day('2025-05-30') },
      'redo-not-ordered',
      '',
    ],
    // Sixty days end on Friday, 2 May, a day off; thirty more on 2 June, off for 端午: 3 June.
    [
      'prolonged to no later day',
      open,
      { event: 'extended', on: day('2025-04-20'), until: day('2025-05-06') },
      'extended-not-later',
      '2025-05-06',
    ],
    [
      'prolonged by more than thirty days',
      open,
      { event: 'extended', on: day('2025-04-20'), until: day('2025-06-04') },
      'extended-too-long',
      '2025-06-03',
    ],
    [
      'prolonged a second time',
      tell({}, { event: 'extended', on: day('2025-04-20'), until: day('2025-05-20') }),
      { event: 'extended', on: day('2025-05-10'), until: day('2025-05-30') },
      'extended-twice',
      '',
    ],
    // Served on 1 September; fifteen days end on 16 September.
    [
      'in effect while it can be appealed',
      tell(direct, decidedOn('2025-09-01')),
      { event: 'took-effect', on: day('2025-09-16') },
      'appeal-running',
      '2025-09-16',
    ],
    [
      'appealed before it was decided',
      tell(direct, decidedOn('2025-09-01')),
      { event: 'appealed', on: day('2025-08-31') },
      'day-before-step',
      '2025-09-01',
    ],
  ])('%s is refused', (_, remedy, command, rule, detail) => {
    expect(decide(remedy, { ...command, seen: remedy.seq }, facts)).toMatchObject(because(rule, detail));
  });

  it('of a court may be prolonged again and by more', () => {
    const twice = tell(
      direct,
      { event: 'extended', on: day('2025-09-01'), until: day('2025-12-03') },
      { event: 'extended', on: day('2025-12-01'), until: day('2026-03-03') },
    );
    expect(twice.extendedTo).toBe('2026-03-03');
  });

  it.each([
    ['a judgment', 'judgment', '2025-09-17'],
    ['a ruling', 'ruling', '2025-09-12'],
  ] as const)('%s takes effect on the day after its term of appeal (行政诉讼法第八十五条)', (_, appeal, on) => {
    const final = tell(direct, decidedOn('2025-09-01', { appeal }), { event: 'took-effect', on: day(on) });
    expect(final).toMatchObject({ state: 'closed', final: { on, result: 'upheld' } });
  });

  it('that grants a withdrawal ends the case at once', () => {
    const withdrawn = tell(direct, decidedOn('2025-09-01', { appeal: 'none', result: 'other' }));
    expect(withdrawn).toMatchObject({ state: 'closed', final: { on: '2025-09-01', result: 'other' } });
  });

  it('of the second instance is the one result of the case', () => {
    const final = tell(
      direct,
      decidedOn('2025-09-01'),
      { event: 'appealed', on: day('2025-09-10') },
      decidedOn('2025-12-05', { result: 'corrected' }),
    );
    expect(final).toMatchObject({ state: 'closed', final: { on: '2025-12-05', result: 'corrected' } });
    expect(final.decisions).toHaveLength(2);
  });

  it('that was ordered is done once', () => {
    const ordered = tell({}, decidedOn('2025-04-30', { result: 'corrected', redoBy: day('2025-05-20') }));
    const redone = tell({}, decidedOn('2025-04-30', { result: 'corrected', redoBy: day('2025-05-20') }), {
      event: 'redone',
      on: day('2025-05-19'),
    });
    expect(ordered.redoneOn).toBeNull();
    expect(decide(redone, { event: 'redone', on: day('2025-05-20'), seen: redone.seq }, facts)).toMatchObject(
      because('redo-not-ordered'),
    );
  });
});
