import { regulationOn, terms } from '@gongkai/calendar';
import type { PlainDate } from '@gongkai/kernel';
import type { ApplicationCommand, CommandOf } from './commands.ts';
import { dayOfReceipt } from './intake.ts';
import type { Application, Consultation } from './standing.ts';

/** What a step changes in an application, beside where it stands. */
export function changesOf(application: Application, command: ApplicationCommand, by: string): Partial<Application> {
  const { on } = command;
  switch (command.kind) {
    case 'confirmed': {
      const intake = { ...application.intake, confirmedOn: on, evidence: command.evidence };
      return { intake, receivedOn: dayOfReceipt(intake) };
    }
    case 'amended': {
      const intake = command.intake ?? application.intake;
      return {
        intake,
        receivedOn: dayOfReceipt(intake),
        applicantKind: command.applicantKind ?? application.applicantKind,
        request: command.request ?? application.request,
      };
    }
    case 'correction-asked':
      return { correction: { askedOn: on, until: command.until, correctedOn: null } };
    case 'corrected':
      return {
        correction: application.correction && { ...application.correction, correctedOn: on },
        request: command.request ?? application.request,
      };
    case 'third-party-asked':
      return { thirdParties: { ...application.thirdParties, [command.party]: asked(on) } };
    case 'organ-asked':
      return { organs: { ...application.organs, [command.organ]: asked(on) } };
    case 'notice-served':
      if (command.notice === 'fee') return { fee: application.fee && { ...application.fee, servedOn: on } };
      if (command.notice === 'organ') return { organs: served(application.organs, command.party, on) };
      return { thirdParties: served(application.thirdParties, command.party, on) };
    case 'third-party-answered':
      return { thirdParties: answered(application.thirdParties, command.party, on, command.opinion) };
    case 'organ-answered':
      return { organs: answered(application.organs, command.organ, on, command.opinion) };
    case 'explanation-asked':
      return { explanation: { askedOn: on, explainedOn: null, delayedTo: null } };
    case 'explained':
      return {
        explanation: application.explanation && {
          ...application.explanation,
          explainedOn: on,
          delayedTo: command.delayedTo,
        },
      };
    case 'fee-noticed':
      return { fee: { noticedOn: on, servedOn: null, paidOn: null, fen: command.fen } };
    case 'fee-paid':
      return { fee: application.fee && { ...application.fee, paidOn: on } };
    case 'extended':
      return { extension: { on, days: command.days, approvedOn: command.approvedOn } };
    case 'assistance-asked':
      return {
        assistance: { ...application.assistance, [command.section]: { until: command.until, answered: false } },
      };
    case 'assisted':
      return { assistance: { ...application.assistance, [command.section]: { until: null, answered: true } } };
    case 'handed-over':
      return { handler: command.section };
    case 'drafted':
      return { draft: { outcome: command.outcome, ground: command.ground, on, by } };
    case 'checked':
    case 'approved':
      return command.agrees ? {} : { draft: null };
    case 'delivered':
      return { outcome: application.draft?.outcome ?? null, closedOn: on, replied: true };
    case 'answered-at-once':
      return { outcome: command.outcome, closedOn: on, replied: true };
    case 'correction-lapsed':
      return { outcome: 'correction-lapsed', closedOn: on };
    case 'fee-lapsed':
      return { outcome: 'fee-lapsed', closedOn: on };
    case 'withdrawn':
      return { outcome: 'withdrawn', closedOn: on, draft: null };
    // Of an old register only the fact is known: the longest the law allows is what it may have been.
    case 'taken-over': {
      const from = application.receivedOn ?? on;
      const days = terms[regulationOn(from)].extension.days;
      const extension = command.extended ? { on: from, approvedOn: from, days } : null;
      return { outcome: command.outcome, closedOn: on, replied: true, extension };
    }
    case 'split':
      return { parts: command.parts };
    case 'merged':
      return { mergedInto: command.into };
    case 'reopened':
      return { outcome: null, closedOn: null, replied: false, draft: null, mergedInto: null };
    case 'moved':
      return {};
    case 'registered':
      throw new Error('an application is registered once');
  }
}

const asked = (on: PlainDate): Consultation => ({ askedOn: on, servedOn: null, answer: null });

type Consultations = Readonly<Record<string, Consultation>>;

const served = (all: Consultations, key: string, on: PlainDate): Consultations => {
  const one = all[key];
  return one === undefined ? all : { ...all, [key]: { ...one, servedOn: on } };
};

const answered = (
  all: Consultations,
  key: string,
  on: PlainDate,
  opinion: CommandOf<'organ-answered'>['opinion'],
): Consultations => {
  const one = all[key];
  return one === undefined ? all : { ...all, [key]: { ...one, answer: { on, opinion } } };
};
