import type { Outcome } from '@gongkai/kernel';
import { type Application, isOutOfCount } from '@gongkai/registers/applications';
import { type LetterType, outcomeOf } from '@gongkai/registers/letters';

/**
 * Whether the case is where this letter belongs: the step that the letter tells of has been taken and is not over, and a
 * letter of decision announces the outcome that was approved.
 */
export function isTimely(type: LetterType, application: Application, party: string): boolean {
  const { state, receivedOn, source, extension, explanation, fee, thirdParties, organs, assistance } = application;
  if (isOutOfCount(state)) return false;
  switch (type) {
    case 'receipt':
      // What an old register had taken in has had its receipt.
      return receivedOn !== null && source === null;
    case 'correction':
      return state === 'correcting';
    case 'explanation':
      return explanation !== null && explanation.explainedOn === null;
    case 'extension':
      return extension !== null && state !== 'closed';
    case 'fee':
      return fee !== null && fee.paidOn === null && state === 'fee-noticed';
    case 'third-party-ask':
      return thirdParties[party]?.answer === null;
    case 'third-party-notice':
      return Object.keys(thirdParties).length > 0 && state !== 'closed';
    case 'third-party-decision':
      return thirdParties[party]?.answer?.opinion === 'objects' && isGiven(application);
    case 'organ-ask':
      return organs[party]?.answer === null;
    case 'assistance':
      return assistance[party]?.answered === false;
    case 'record-corrected':
    case 'record-transferred':
      return false;
    default:
      return decidedOutcome(application) === outcomeOf(type);
  }
}

const isGiven = (application: Application): boolean => {
  const outcome = decidedOutcome(application);
  return outcome === 'granted' || outcome === 'partial';
};

/** The outcome that has been approved or has come about; null before that. */
function decidedOutcome({ state, outcome, draft, source }: Application): Outcome | null {
  if (state === 'approved') return draft?.outcome ?? null;
  // What an old register had closed was told by letters of that time.
  return source !== null && draft === null ? null : outcome;
}
