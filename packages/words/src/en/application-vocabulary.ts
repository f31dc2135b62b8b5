import type {
  ApplicationEventKind,
  ApplicationRowProblem,
  ApplicationState,
  DeliveryWay,
  GroundPart,
  GuideQuestion,
  IdentityDocument,
  InformationForm,
} from '@gongkai/kernel';
import { applicantKindNames, applicationChannelNames } from '../register-vocabulary.ts';

export const applicationStateNames: Record<ApplicationState, string> = {
  confirming: 'To be confirmed with applicant',
  processing: 'In progress',
  correcting: 'Waiting for supplement',
  consulting: 'Consulting others',
  explaining: 'Waiting for explanation',
  'fee-noticed': 'Waiting for payment',
  drafted: 'Waiting for legal check',
  checked: 'Waiting for approval',
  approved: 'To be delivered',
  closed: 'Closed',
  split: 'Split',
  merged: 'Merged',
  moved: 'Handed over',
};

export const applicationEventNames: Record<ApplicationEventKind, string> = {
  registered: 'Register',
  confirmed: 'Confirm with applicant',
  'correction-asked': 'Ask to supplement',
  corrected: 'Supplement received',
  'correction-lapsed': 'Not supplemented in time',
  'third-party-asked': 'Ask third party',
  'organ-asked': 'Ask other organ',
  'notice-served': 'Enter service of notice',
  'third-party-answered': 'Answer of third party',
  'organ-answered': 'Answer of other organ',
  'explanation-asked': 'Ask for reasons',
  explained: 'Reasons received',
  'fee-noticed': 'Send fee notice',
  'fee-paid': 'Enter payment',
  'fee-lapsed': 'Fee not paid in time',
  extended: 'Extend the term',
  'assistance-asked': 'Ask a section to help',
  assisted: 'Section has answered',
  'handed-over': 'Hand to a section',
  drafted: 'Draft answer',
  checked: 'Legal check',
  approved: 'Approve answer',
  delivered: 'Deliver and close',
  'answered-at-once': 'Answer on the spot',
  withdrawn: 'Withdrawn by applicant',
  split: 'Split application',
  merged: 'Merge',
  moved: 'Hand over to the successor',
  amended: 'Amend entry',
  reopened: 'Correct a mistake and reopen',
  'taken-over': 'Take over outcome',
};

export const identityDocumentNames: Record<IdentityDocument, string> = {
  'resident-id': 'Resident identity card',
  'credit-code': 'Unified social credit code licence',
  passport: 'Passport',
  'travel-permit': 'Permit for residents of Hong Kong, Macao and Taiwan',
  other: 'Other proof',
};

export const informationFormNames: Record<InformationForm, string> = {
  paper: 'Paper',
  electronic: 'Electronic data',
  inspection: 'Reading on the spot',
  other: 'Other',
};

export const deliveryWayNames: Record<DeliveryWay, string> = {
  'pick-up': 'Collected in person',
  post: 'Mail',
  email: 'E-mail',
  fax: 'Fax',
  web: 'Online',
};

export const guideQuestionNames: Record<GuideQuestion, string> = {
  clear: 'Supplement? Is the application clear',
  proper: 'Ours to handle? Is it an application under the regulation',
  held: 'Do we have it? Does this organ hold the information',
  public: 'Give it? Is it public already',
  withheld: 'Give it? Is there a ground to withhold',
  divisible: 'Give it? Can it be divided and disclosed in part',
  fitting: 'Sound? Are facts, grounds and evidence complete',
};

export const groundPartNames: Record<GroundPart, string> = {
  facts: 'facts',
  article: 'legal ground',
  evidence: 'list of evidence',
  search: 'record of the search (range, keywords, systems, people)',
  access: 'where and how to obtain it',
  organ: 'the organ in charge',
  earlier: 'the earlier application',
  withheld: 'reasons for the withheld parts',
  explanation: 'how the applicant was asked for reasons',
  correction: 'the request to supplement and what was supplied',
};

// What a file of the register says stands in it in Chinese, whatever the language of the screens.
const choices = (names: Readonly<Record<string, string>>): string => Object.values(names).join('、');

export const applicationRowProblemNames: Record<ApplicationRowProblem, string> = {
  'number-missing': 'no original number; a repeated import is recognised by it',
  'number-twice': 'the original number appears twice in the file',
  'day-malformed': 'the day is not written like “2024-01-05”',
  'day-ahead': 'the day is later than today',
  'closed-before-receipt': 'closed before it was received',
  'channel-unknown': `unknown way of applying; one of ${choices(applicationChannelNames)}`,
  'kind-unknown': `unknown kind of applicant; one of ${choices(applicantKindNames)}`,
  'outcome-unknown': 'unknown outcome',
  'outcome-without-day': 'an outcome without the day it was closed',
  'day-without-outcome': 'a closing day without an outcome',
  'description-missing': 'no content of the application',
  'identity-check-digit': 'the check digit of the identity number is wrong',
};

export const applicationStateName = (state: string): string => nameIn(applicationStateNames, state);
export const applicationEventName = (event: string): string => nameIn(applicationEventNames, event);

const nameIn = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? key;
