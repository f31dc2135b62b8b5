import type { Clock, ClockWait } from '@gongkai/calendar';
import { type ApplicationRule, Outcome, type PlainDate } from '@gongkai/kernel';
import { isSectionOf, type UnitCode } from '@gongkai/units';
import { groundPartNames } from '@gongkai/words';
import type { ApplicationCommand, CommandOf } from './commands.ts';
import type { Broken, DecideFacts } from './decide.ts';
import { barsOutcome, missingParts } from './ground.ts';
import { dayOfReceipt, receiptBy } from './intake.ts';
import type { Application, Consultation } from './standing.ts';

/** The clock as of the day of the step: whoever it still waits for then has time left. */
type Facts = DecideFacts & { readonly clock: Clock | null };

const broken = (rule: ApplicationRule, detail = ''): Broken => ({ rule, detail });

/** The article that forbids this step on this application, or null. What moves the clock is asked of the clock beside it. */
export function brokenRule(application: Application, command: ApplicationCommand, facts: Facts): Broken | null {
  switch (command.kind) {
    case 'correction-asked':
      return command.until <= command.on ? broken('correction-period', command.on) : null;
    case 'correction-lapsed':
      return stillRunning(application.correction?.until ?? null, command.on, 'correction-running');
    case 'notice-served':
      return servedBroken(application, command);
    case 'third-party-answered':
      if (command.opinion === 'objects' && command.reason === '') return broken('third-party-reason');
      return opinionBroken(application.thirdParties[command.party], command, facts, 'third-party');
    case 'organ-answered':
      return opinionBroken(application.organs[command.organ], command, facts, 'organ');
    case 'explained':
      return command.delayedTo !== null && command.delayedTo <= command.on ? broken('delay-period', command.on) : null;
    case 'fee-lapsed':
      return feeLapsedBroken(application, command.on, facts);
    case 'assistance-asked':
    case 'handed-over':
      return ofHouse(command.section, facts.unit);
    case 'assisted':
      return application.assistance[command.section]?.answered === false ? null : broken('assistance-unknown');
    case 'drafted':
      return groundBroken(application, command);
    case 'checked':
    case 'approved':
      return application.draft?.by === facts.by ? broken('own-draft') : afterDraft(application, command.on);
    case 'delivered':
      return deliveryBroken(application, command);
    case 'answered-at-once':
      return atOnceBroken(application, command);
    case 'amended':
      return amendedBroken(application, command, facts.today);
    case 'split':
      if (application.partOf !== null) return broken('split-of-part');
      return hasBegun(application) ? broken('split-too-late') : null;
    default:
      return null;
  }
}

const stillRunning = (until: PlainDate | null, on: PlainDate, rule: ApplicationRule): Broken | null =>
  until !== null && on <= until ? broken(rule, until) : null;

const ofHouse = (section: UnitCode, unit: UnitCode): Broken | null =>
  isSectionOf(section, unit) ? null : broken('section-of-other-unit');

function servedBroken(application: Application, { notice, party, on }: CommandOf<'notice-served'>): Broken | null {
  const asked = notice === 'fee' ? application.fee : application[of[notice]][party];
  if (asked === undefined || asked === null || asked.servedOn !== null) return broken('not-asked');
  const askedOn = 'noticedOn' in asked ? asked.noticedOn : asked.askedOn;
  return on < askedOn ? broken('day-before-step', askedOn) : null;
}

const of = { 'third-party': 'thirdParties', organ: 'organs' } as const;

/** 逾期未提出意见: only when the term that began with their receipt of the letter is over. */
function opinionBroken(
  asked: Consultation | undefined,
  { kind, on, opinion, ...which }: CommandOf<'third-party-answered'> | CommandOf<'organ-answered'>,
  { clock }: Facts,
  from: 'third-party' | 'organ',
): Broken | null {
  if (asked === undefined || asked.answer !== null) return broken('not-asked');
  if (on < asked.askedOn) return broken('day-before-step', asked.askedOn);
  // The regulation of 2008 sets others no term, so there is none to wait for (domain §3.1).
  if (opinion !== 'none' || clock?.regulation === '2008') return null;
  if (asked.servedOn === null) return broken(`${from}-not-served`);
  const party = 'party' in which ? which.party : which.organ;
  const wait = clock?.waits.find((each: ClockWait) => each.for === from && each.party === party);
  return stillRunning(wait?.until ?? null, on, `${from}-running`);
}

function feeLapsedBroken({ fee }: Application, on: PlainDate, { clock }: Facts): Broken | null {
  if (fee === null || fee.servedOn === null) return broken('fee-not-served');
  const wait = clock?.waits.find((each) => each.for === 'fee');
  return stillRunning(wait?.until ?? null, on, 'fee-running');
}

function groundBroken(
  application: Application,
  { outcome, ground }: { outcome: Outcome; ground: CommandOf<'drafted'>['ground'] },
): Broken | null {
  const barred = barsOutcome(application, outcome);
  if (barred !== null) return broken(barred);
  const missing = missingParts(application, outcome, ground);
  if (missing.length === 0) return null;
  return broken('ground-missing', missing.map((part) => groundPartNames[part]).join('、'));
}

const afterDraft = ({ draft }: Application, on: PlainDate): Broken | null =>
  draft !== null && on < draft.on ? broken('day-before-step', draft.on) : null;

function deliveryBroken(application: Application, { on, by, evidence }: CommandOf<'delivered'>): Broken | null {
  if (by === 'courier') return broken('carrier-not-postal');
  return evidence === '' ? broken('delivery-evidence-missing') : afterDraft(application, on);
}

const AtOnce = Outcome.extract(['already-public', 'granted']);

function atOnceBroken(application: Application, command: CommandOf<'answered-at-once'>): Broken | null {
  const { intake, receivedOn } = application;
  if (receiptBy(intake) !== 'presence') return broken('not-at-the-counter');
  if (command.on !== receivedOn) return broken('not-on-the-day', receivedOn ?? '');
  return AtOnce.safeParse(command.outcome).success ? groundBroken(application, command) : broken('not-at-once');
}

function amendedBroken(application: Application, command: CommandOf<'amended'>, today: PlainDate): Broken | null {
  const { intake, applicantKind, request } = command;
  if (intake === null && applicantKind === null && request === null) return broken('nothing-amended');
  if (intake === null) return null;
  const waits = application.state === 'confirming' || application.state === 'processing';
  return (
    brokenIntake(intake, today) ?? (dayOfReceipt(intake) === null && !waits ? broken('receipt-day-missing') : null)
  );
}

/** Days of receipt that cannot be, or that nothing proves. */
export function brokenIntake(intake: Application['intake'], today: PlainDate): Broken | null {
  const { arrivedOn, confirmedOn, evidence } = intake;
  if (arrivedOn > today) return broken('day-ahead', arrivedOn);
  if (confirmedOn !== null && confirmedOn > today) return broken('day-ahead', confirmedOn);
  if (confirmedOn !== null && confirmedOn < arrivedOn) return broken('confirmed-before-arrival', arrivedOn);
  const proves = receiptBy(intake) === 'signature' || (receiptBy(intake) === 'confirmation' && confirmedOn !== null);
  return proves && evidence === '' ? broken('receipt-evidence-missing') : null;
}

const hasBegun = ({ correction, thirdParties, organs, explanation, fee, extension }: Application): boolean =>
  [correction, explanation, fee, extension].some((each) => each !== null) ||
  Object.keys({ ...thirdParties, ...organs }).length > 0;
