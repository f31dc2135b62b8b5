import type {
  AddressFault,
  ContactFault,
  Lack,
  LateAct,
  MetadataField,
  RuleNeed,
  StatutoryTopic,
  YearPlace,
} from '@gongkai/kernel';

export const ruleNeedNames: Record<RuleNeed, string> = {
  unit: 'unit',
  year: 'year of the report',
  form: "this year's form",
  figures: 'reported figures',
  prior: "last year's figures",
  'prior-text': "last year's text",
  below: 'totals of units below',
  counted: 'register counts',
  neighbours: 'names of other units',
  likeness: 'comparison with other reports',
  publication: 'facts of publication',
  register: 'register',
  due: 'term of publication',
  signed: 'day signed',
  published: 'day published',
  period: 'first and last day of the period',
  title: 'title',
  chapters: 'chapters',
  table: 'table',
  'stated-figures': 'figures in the text that stand in the table',
  shares: 'shares in the text with their totals',
  parts: 'totals in the text with their parts',
  rates: 'changes in the text with the figures before and after',
  averages: 'totals in the text with daily averages',
  counts: 'figures in the text',
  claims: '“in so many parts” in the text',
  numbering: 'numbering',
  cumulative: 'cumulative and annual figures in the text',
  mechanisms: 'bodies or mechanisms in the text',
  channels: 'channels in the text',
  contacts: 'contacts',
  addresses: 'addresses',
  paragraphs: 'paragraphs of text',
};

export const statutoryTopicNames: Record<StatutoryTopic, string> = {
  disclosure: 'the number of items disclosed',
  applications: 'the number of applications',
  fees: 'fees charged and waived',
  remedies: 'the number of reviews and suits',
};

export const lateActNames: Record<LateAct, string> = {
  disclosure: 'publication',
  reply: 'answer',
  supplement: 'asking to supplement',
  extension: 'notice of extension',
  confirmation: 'confirmation',
};

export const lackNames: Record<Lack, string> = {
  article: 'the article it rests on',
  reason: 'reasons',
  'review-first': 'the notice that review comes first',
  postal: 'delivery by the postal enterprise',
  'posting-proof': 'proof of posting',
  signature: 'a signature',
  filing: 'filing for the record',
  seal: 'a seal',
};

export const addressFaultNames: Record<AddressFault, string> = {
  malformed: 'is written wrongly',
  unreachable: 'does not open',
  'no-download': 'cannot be downloaded',
};

export const contactFaultNames: Record<ContactFault, string> = {
  'no-area-code': 'has no area code',
  'commercial-mail': 'is not a government mailbox',
  'not-in-guide': 'differs from the disclosure guide',
  malformed: 'is written wrongly',
};

export const metadataFieldNames: Record<MetadataField, string> = {
  'index-number': 'Index number looks like a placeholder',
  'index-taken': 'Index number is used by other information',
  publisher: 'Publisher is not this organ',
  generated: 'Made later than published',
};

export const yearPlaceNames: Record<YearPlace, string> = {
  title: 'The title',
  table: 'The table',
  period: 'The period',
  signed: 'The day of signing',
  published: 'The day of publication',
  text: 'The text',
};
