import type { ClockAct, ClockRule, PlainDate } from '@gongkai/kernel';
import type { ClockEvent } from './clock-event.ts';
import { type Ask, currentRun, type Ledger } from './clock-ledger.ts';
import { countRun, nthDay } from './count-run.ts';
import { feesSince, type Regulation, type Term, type TermName, terms } from './terms.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { addWorkingDays } from './working-days.ts';

export interface Breach {
  readonly rule: ClockRule;
  /** What the rule turns on: a day, or a number of days. */
  readonly detail: string;
  readonly article: string;
}

/** The article an act rests on, as letters cite it; null where an act needs none. */
export function articleOf(regulation: Regulation, act: ClockAct): string | null {
  const name = termOfAct[act];
  return name === null ? null : (terms[regulation][name]?.article ?? null);
}

/** Why this act cannot follow what stands in the ledger, or null. */
export function breachOf(ledger: Ledger, event: ClockEvent, calendar: WorkCalendar, today: PlainDate): Breach | null {
  const { on, kind } = event;
  const article = articleOf(ledger.regulation, kind) ?? '';
  const breach = (rule: ClockRule, detail: string): Breach => ({ rule, detail, article });
  if (on > today) return breach('future', today);
  if (on < ledger.receivedOn) return breach('before-receipt', ledger.receivedOn);
  if (ledger.ended !== null) return breach('ended', ledger.ended.on);
  const lawful = terms[ledger.regulation];
  const stopped = currentRun(ledger).stoppedOn;
  switch (kind) {
    case 'received':
      return breach('twice', ledger.receivedOn);
    case 'correction-asked': {
      if (ledger.correction !== null) return breach('twice', ledger.correction.askedOn);
      if (stopped !== null) return breach('stopped', stopped);
      const last = lawful.correction && addWorkingDays(calendar, ledger.receivedOn, lawful.correction.days).day;
      return last !== null && on > last ? breach('late', last) : afterDue(ledger, on, calendar, breach);
    }
    case 'corrected':
      return restart(ledger, 'corrected', ledger.correction?.askedOn, breach);
    case 'third-party-asked':
    case 'organ-asked': {
      if (kind === 'organ-asked' && lawful.organ === null) return breach('no-ground', '');
      if (event.receivedOn !== null && event.receivedOn < on) return breach('before-asked', on);
      if (event.receivedOn !== null && event.receivedOn > today) return breach('future', today);
      const asked = askOf(ledger, kind === 'organ-asked' ? 'organ' : 'third-party', event.party);
      return asked === undefined ? null : breach('twice', asked.askedOn);
    }
    case 'third-party-answered':
    case 'organ-answered': {
      const asked = askOf(ledger, kind === 'organ-answered' ? 'organ' : 'third-party', event.party);
      if (asked === undefined) return breach('not-asked', '');
      return asked.answeredOn === null ? null : breach('twice', asked.answeredOn);
    }
    case 'extended': {
      if (ledger.extension !== null) return breach('twice', ledger.extension.on);
      if (stopped !== null) return breach('stopped', stopped);
      if (event.approvedOn > on) return breach('approved-later', event.approvedOn);
      if (event.days > lawful.extension.days) return breach('too-long', `${lawful.extension.days}`);
      return afterDue(ledger, on, calendar, breach);
    }
    case 'fee-noticed':
      if (lawful.fee === null || on < feesSince) return breach('no-ground', '');
      if (ledger.fee !== null) return breach('twice', ledger.fee.askedOn);
      if (stopped !== null) return breach('stopped', stopped);
      if (event.receivedOn !== null && event.receivedOn < on) return breach('before-asked', on);
      return afterDue(ledger, on, calendar, breach);
    case 'fee-paid':
      return restart(ledger, 'fee-paid', ledger.fee?.askedOn, breach);
    case 'delivered':
    case 'closed':
      return null;
  }
}

const termOfAct: Record<ClockAct, TermName | null> = {
  received: 'reply',
  'correction-asked': 'correction',
  corrected: 'correction',
  'third-party-asked': 'thirdParty',
  'third-party-answered': 'thirdParty',
  'organ-asked': 'organ',
  'organ-answered': 'organ',
  extended: 'extension',
  'fee-noticed': 'fee',
  'fee-paid': 'fee',
  delivered: 'reply',
  closed: null,
};

type Breaching = (rule: ClockRule, detail: string) => Breach;

const askOf = ({ asks }: Ledger, from: Ask['for'], party: string): Ask | undefined =>
  asks.find((ask) => ask.for === from && ask.party === party);

/** A correction or a payment can come once, to what was asked for. */
function restart({ runs }: Ledger, act: 'corrected' | 'fee-paid', askedOn: PlainDate | undefined, breach: Breaching) {
  if (askedOn === undefined) return breach('not-asked', '');
  const before = runs.find((run) => run.act === act);
  return before === undefined ? null : breach('twice', before.after);
}

/** What moves the term has to be told within it; its last day still belongs to it. */
function afterDue(ledger: Ledger, on: PlainDate, calendar: WorkCalendar, breach: Breaching): Breach | null {
  const { days }: Term = terms[ledger.regulation].reply;
  const total = days + (ledger.extension?.days ?? 0);
  const last = nthDay(countRun(calendar, currentRun(ledger), ledger.asks, total), total);
  return last !== null && last < on ? breach('late', last) : null;
}
