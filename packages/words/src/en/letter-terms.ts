import type {
  clauseNames as zhClauses,
  letterFieldNames as zhFields,
  letterSettingNames as zhSettings,
} from '../letter-terms.ts';
import type { Sentences } from '../sentences.ts';

export type { LetterSettingName } from '../letter-terms.ts';

export const letterFieldNames: Sentences<typeof zhFields> = {
  reasons: 'Facts and reasons',
  evidence: 'Evidence',
  law: 'Provisions of law relied on',
  classification: 'Secrecy mark and term',
  opinion: 'Opinion of the third party',
  correction: 'What must be supplemented',
  involved: 'Information concerned',
  disclosed: 'What is disclosed',
  withheld: 'What is withheld, and why',
  access: 'Where and how to obtain it',
  search: 'The search',
  earlier: 'Number of the earlier answer',
  competent: 'Organ in charge',
  competentContact: 'Contact of that organ',
  disposal: 'Outcome',
  counted: 'How the fee is counted, and the standard',
  amount: 'Amount due',
  payment: 'How to pay',
  due: 'End of the term of answer',
  until: 'Term',
  asked: 'Day of notice or request',
  answered: 'Day the supplement or answer was received',
};

export const letterSettingNames: Sentences<typeof zhSettings> = {
  letterMark: 'organ mark',
  letterAddress: 'address',
  letterPhone: 'telephone',
  reviewOrgan: 'reviewing organ',
  court: 'court with jurisdiction',
};

export const clauseNames: Sentences<typeof zhClauses> = {
  'pre-review': 'Review first',
  general: 'Review or litigation',
  none: 'No remedies stated',
};
