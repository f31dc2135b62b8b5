import { type ApplicantKind, applicantKinds, type Outcome, outcomes, yearOf } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApplicationEvent } from './commands.ts';
import { decide } from './decide.ts';
import { projectApplication } from './project.ts';
import { type Application, begin, evolve, fold } from './standing.ts';
import { calendar, day, drafted, facts, parse, registered, replied, type Said, section } from './testing/cases.ts';
import {
  corrected,
  correction,
  explain,
  extended,
  fee,
  opinion,
  organ,
  organSilent,
  served,
  third,
} from './testing/steps.ts';

const days = fc
  .tuple(fc.integer({ min: 2022, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** Any step a person may try on a day, sensible or not. */
const attempts = (on: string): fc.Arbitrary<Said> =>
  fc.oneof(
    fc.constantFrom(...outcomes).map((outcome) => drafted(on, outcome)),
    fc.constantFrom<Said>(
      correction(on, '2099-01-01'),
      corrected(on),
      { kind: 'correction-lapsed', on, note: '' },
      third(on),
      served(on, 'third-party', '1'),
      opinion(on, 'agrees'),
      organ(on),
      organSilent(on),
      explain(on),
      { kind: 'explained', on, reasonable: true, note: '', delayedTo: null },
      extended(on, 15),
      fee(on),
      { kind: 'fee-paid', on, receipt: '' },
      { kind: 'assistance-asked', on, section, question: '有无', until: null },
      { kind: 'withdrawn', on, evidence: '书面' },
      { kind: 'reopened', on, reason: '登记有误' },
      { kind: 'split', on, parts: ['1', '2'], reason: '两项' },
      { kind: 'merged', on, into: '2020-1', reason: '重复' },
    ),
    fc.constantFrom(...replied(on, 'granted').slice(1)),
  );

const kinds = fc.constantFrom(...applicantKinds);
const histories = fc
  .tuple(days, kinds, fc.array(days.chain(attempts), { maxLength: 30 }))
  .map(([on, applicantKind, said]) => legalHistory({ ...registered(on), applicantKind }, said));

/** The steps of a life that were let through, each as of the day it is said for. */
function legalHistory(first: Said, said: readonly Said[]): readonly ApplicationEvent[] {
  const command = parse(first);
  if (command.kind !== 'registered') throw new Error('not a registration');
  const events: ApplicationEvent[] = [{ seq: 1, command, by: '经办' }];
  let application = begin(command);
  for (const step of [...said].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const by = step.kind === 'checked' ? '审核' : step.kind === 'approved' ? '领导' : '经办';
    const decided = decide(application, parse(step), facts({ by, today: day(step.on) }));
    if (!decided.ok) continue;
    events.push(decided.value);
    application = evolve(application, decided.value);
  }
  return events;
}

describe('any legal history', () => {
  it('folds to what its steps made of it, numbered without gaps', () => {
    fc.assert(
      fc.property(histories, (events) => {
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
        expect(fold(events).seq).toBe(events.length);
      }),
    );
  });

  it('is closed by exactly one outcome, with its day, or by none', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const application = fold(events);
        const row = projectApplication(application, calendar, day('2026-11-20'));
        const closed = application.state === 'closed';
        expect([row.outcome !== null, row.closedOn !== null, row.onTime !== null]).toEqual([closed, closed, closed]);
        expect(row.counted).toBe(application.state !== 'split' && application.state !== 'merged');
        if (row.closedOn !== null && row.receivedOn !== null) expect(row.closedOn >= row.receivedOn).toBe(true);
      }),
    );
  });

  it('never lets anybody approve what he drafted', () => {
    fc.assert(
      fc.property(histories, (events) => {
        for (const [index, { command, by }] of events.entries()) {
          if (command.kind !== 'checked' && command.kind !== 'approved') continue;
          const draft = events.slice(0, index).findLast((each) => each.command.kind === 'drafted');
          expect(draft?.by).not.toBe(by);
        }
      }),
    );
  });
});

type Row = ReturnType<typeof projectApplication>;

/** Table two of a year counted from rows by its own words, one column (domain §2.3). */
function tableTwo(rows: readonly Row[], year: number, column: ApplicantKind) {
  const counted = rows.filter((row) => row.counted && row.applicantKind === column && row.receivedOn !== null);
  const receivedIn = (row: Row) => yearOf(row.receivedOn ?? day('2000-01-01'));
  const closedIn = (row: Row) => (row.closedOn === null ? 9_999 : yearOf(row.closedOn));
  const closed = counted.filter((row) => closedIn(row) === year);
  return {
    received: counted.filter((row) => receivedIn(row) === year).length,
    carriedIn: counted.filter((row) => receivedIn(row) < year && closedIn(row) >= year).length,
    byOutcome: outcomes.map((outcome: Outcome) => closed.filter((row) => row.outcome === outcome).length),
    closed: closed.length,
    carriedOut: counted.filter((row) => receivedIn(row) <= year && closedIn(row) > year).length,
  };
}

it('R1 + R2 = R3.7 + R4, R3.7 = Σ R3.*, R2(y) = R4(y − 1): by construction, for any years (E1, E2, E4)', () => {
  fc.assert(
    fc.property(fc.array(histories, { maxLength: 15 }), (all) => {
      const rows = all.map((events) => projectApplication(fold(events), calendar, day('2026-12-31')));
      for (const column of applicantKinds) {
        let before = 0;
        for (let year = 2022; year <= 2026; year += 1) {
          const table = tableTwo(rows, year, column);
          expect(table.received + table.carriedIn).toBe(table.closed + table.carriedOut);
          expect(table.byOutcome.reduce((sum, each) => sum + each, 0)).toBe(table.closed);
          expect(table.carriedIn).toBe(before);
          before = table.carriedOut;
        }
      }
    }),
    { numRuns: 30 },
  );
});

describe('what the law does not order has no order', () => {
  const asked = [third('2025-03-04'), organ('2025-03-04'), third('2025-03-05', '2')];
  const apart: readonly Said[] = [
    { kind: 'assistance-asked', on: '2025-03-06', section, question: '有无', until: null },
    { kind: 'handed-over', on: '2025-03-06', section, note: '' },
    opinion('2025-03-06', 'agrees'),
    served('2025-03-05', 'organ', '区财政局'),
    served('2025-03-06', 'third-party', '2'),
    { ...opinion('2025-03-07', 'objects', '商业秘密'), party: '2' },
    extended('2025-03-07'),
  ];
  const lifeOf = (steps: readonly Said[]): Application => {
    const [first, ...rest] = [registered('2025-03-03'), ...asked, ...steps].map(parse);
    if (first?.kind !== 'registered') throw new Error('not a registration');
    return rest.reduce<Application>((application, command) => {
      const decided = decide(application, command, facts({ today: day('2025-03-20') }));
      if (!decided.ok) throw new Error(`${command.kind}: ${JSON.stringify(decided.refusal)}`);
      return evolve(application, decided.value);
    }, begin(first));
  };

  it('opinions, receipts, assistance and an extension in any order come to the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...apart], { minLength: apart.length }), (steps) => {
        // The second party's letter is received before it answers.
        const ordered = [...steps].sort((a, b) => rank(a) - rank(b));
        expect(lifeOf(ordered)).toEqual(lifeOf(apart));
      }),
    );
  });
});

const rank = (said: Said): number => (said.party === '2' && said.kind === 'third-party-answered' ? 1 : 0);
