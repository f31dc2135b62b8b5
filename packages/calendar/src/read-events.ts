import { type ClockRule, clockActs, type PlainDate, type Refusal, refuse } from '@gongkai/kernel';
import type { ClockEvent } from './clock-event.ts';
import { type Ask, currentRun, type Ledger } from './clock-ledger.ts';
import { articleOf, breachOf } from './clock-rules.ts';
import { regulationOn, type Term, terms } from './terms.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { addWorkingDays } from './working-days.ts';

/**
 * Acts in any order read as the law reads them: by day, then in law's order. An act the law does not allow becomes a breach
 * and has no other effect. Throws when nothing was received.
 */
export function readEvents(events: readonly ClockEvent[], calendar: WorkCalendar, today: PlainDate): Ledger {
  const [received, ...others] = inLawsOrder(events);
  if (received?.kind !== 'received') throw new Error('a clock needs the day of receipt');
  const isFuture = received.on > today;
  let ledger: Ledger = {
    regulation: regulationOn(received.on),
    receivedOn: received.on,
    runs: isFuture ? [] : [{ after: received.on, act: 'received', stoppedOn: null }],
    asks: [],
    correction: null,
    fee: null,
    extension: null,
    ended: null,
    acts: [],
    breaches: isFuture ? [refusal(received, 'future', today, '')] : [],
  };
  for (const event of others) {
    const breach = breachOf(ledger, event, calendar, today);
    if (breach === null) ledger = withAct(apply(ledger, event, calendar), event);
    else {
      const broken = refusal(event, breach.rule, breach.detail, breach.article);
      ledger = { ...ledger, breaches: [...ledger.breaches, broken] };
    }
  }
  return ledger;
}

const withAct = (ledger: Ledger, { on, kind }: ClockEvent): Ledger => ({
  ...ledger,
  acts: [...ledger.acts, { on, act: kind, article: articleOf(ledger.regulation, kind) }],
});

function inLawsOrder(events: readonly ClockEvent[]): ClockEvent[] {
  const first = (event: ClockEvent) => (event.kind === 'received' ? 0 : 1);
  const rank = (event: ClockEvent) => clockActs.indexOf(event.kind);
  return [...events].sort(
    (a, b) =>
      first(a) - first(b) || compare(a.on, b.on) || rank(a) - rank(b) || compare(JSON.stringify(a), JSON.stringify(b)),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function refusal({ kind, on }: ClockEvent, rule: ClockRule, detail: string, article: string): Refusal {
  return refuse('clock-rule', { act: kind, rule, on, article, detail }).refusal;
}

function apply(ledger: Ledger, event: ClockEvent, calendar: WorkCalendar): Ledger {
  const { on } = event;
  const lawful = terms[ledger.regulation];
  switch (event.kind) {
    case 'received':
      return ledger;
    case 'correction-asked':
      return {
        ...stop(ledger, on),
        correction: { for: 'correction', party: '', askedOn: on, until: event.until },
      };
    case 'fee-noticed': {
      const until = lastDay(calendar, event.receivedOn, lawful.fee);
      return { ...stop(ledger, on), fee: { for: 'fee', party: '', askedOn: on, until } };
    }
    case 'corrected':
    case 'fee-paid':
      return { ...ledger, runs: [...ledger.runs, { after: on, act: event.kind, stoppedOn: null }] };
    case 'third-party-asked':
      return ask(ledger, {
        ...open(event),
        for: 'third-party',
        until: lastDay(calendar, event.receivedOn, lawful.thirdParty),
      });
    case 'organ-asked':
      return ask(ledger, { ...open(event), for: 'organ', until: lastDay(calendar, event.receivedOn, lawful.organ) });
    case 'third-party-answered':
      return answer(ledger, 'third-party', event.party, on);
    case 'organ-answered':
      return answer(ledger, 'organ', event.party, on);
    case 'extended':
      return { ...ledger, extension: { on, days: event.days } };
    case 'delivered':
    case 'closed':
      return { ...ledger, ended: { on, act: event.kind } };
  }
}

const stop = (ledger: Ledger, on: PlainDate): Ledger => ({
  ...ledger,
  runs: [...ledger.runs.slice(0, -1), { ...currentRun(ledger), stoppedOn: on }],
});

const open = ({ on, party }: { on: PlainDate; party: string }) => ({ party, askedOn: on, answeredOn: null });
const ask = (ledger: Ledger, question: Ask): Ledger => ({ ...ledger, asks: [...ledger.asks, question] });

const answer = (ledger: Ledger, from: Ask['for'], party: string, on: PlainDate): Ledger => ({
  ...ledger,
  asks: ledger.asks.map((asked) =>
    asked.for === from && asked.party === party ? { ...asked, answeredOn: on } : asked,
  ),
});

/** The last day of somebody else's term, by the day the letter reached them. */
function lastDay(calendar: WorkCalendar, receivedOn: PlainDate | null, term: Term | null): PlainDate | null {
  return receivedOn === null || term === null ? null : addWorkingDays(calendar, receivedOn, term.days).day;
}
