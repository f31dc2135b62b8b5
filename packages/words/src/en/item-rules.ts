import type { ItemRule } from '@gongkai/kernel';
import { checklistQuestions, itemCategories } from '@gongkai/kernel';
import { checklistQuestionNames, itemCategoryNames } from './disclosure-vocabulary.ts';
import { many } from './many.ts';

export const itemFieldNames: Readonly<Record<string, string>> = {
  title: 'Title',
  summary: 'Summary',
  text: 'Text',
  documentNumber: 'Document number',
  kind: 'Kind of information',
  category: 'Category',
  attribute: 'Attribute',
  attributeReason: 'Reason for withholding',
  indexNumber: 'Index number',
  section: 'Section in charge',
  formedOn: 'Day made',
  signedOn: 'Day signed',
  issuedOn: 'Day issued',
  enteredOn: 'Day entered',
  publishedOn: 'Day published',
  validFrom: 'Valid from',
  validTo: 'Valid until',
  repealedOn: 'Day repealed',
  channels: 'Channels',
  url: 'Address',
  lead: 'This organ leads',
  interprets: 'Document interpreted',
  replaces: 'Document replaced',
};

export const itemRuleSentences: Record<ItemRule, (detail: string) => string> = {
  'own-item': () => 'One cannot review an item one has drafted, changed or submitted; please let somebody else do it',
  'third-hand': () =>
    'Uploading, reviewing and publishing take three people; please let somebody publish who neither drafted nor did the last review',
  'house-step': () => 'This step is taken by the organ itself; a section cannot take it',
  incomplete: (fields) =>
    `Not filled in yet: ${fields
      .split(' ')
      .map((field) => itemFieldNames[field] ?? field)
      .join(', ')}`,
  'category-unfit': (code) => {
    const category = itemCategories.find((each) => each === code);
    return `The category “${category === undefined ? code : itemCategoryNames[category]}” does not apply to this unit, or not to this day`;
  },
  'regulation-unfit': () =>
    'Districts and streets have no power to make regulations; please choose “Administrative normative documents”',
  'dates-order': (days) => {
    const [earlier = '', later = ''] = days.split(' ');
    return `The days are out of order: ${earlier} cannot be later than ${later} (made ≤ signed ≤ issued ≤ published ≤ today)`;
  },
  'index-placeholder': (index) =>
    `“${index}” is no index number; please enter the real one, or leave it empty for the program to make`,
  'index-taken': (index) => `Index number “${index}” is already used`,
  'checklist-open': (count) => `${many(count, 'questions')} of the checklist are not answered (Regulation, article 17)`,
  'checklist-problem': (code) => {
    const question = checklistQuestions.find((each) => each === code);
    return `The checklist has a problem with “${question === undefined ? code : checklistQuestionNames[question]}”; please return the item or refer it for decision (Regulation, article 17)`;
  },
  'gate-open': (count) =>
    `${count} pieces of personal information are not dealt with; mask them, or let a second person state the reason, before publishing (Regulation, article 15)`,
  'gate-secret': (where) =>
    `“${where}” bears a secrecy mark: secret material must not be kept in this system; nothing was saved (Regulation, article 14; Secrets Law, article 35)`,
  'channel-missing': () => 'Please enter at least one channel',
  'link-unfit': () => 'The linked item does not exist or is not published',
  'published-fixed': () => 'A published item cannot be changed directly; please begin a revision',
};
