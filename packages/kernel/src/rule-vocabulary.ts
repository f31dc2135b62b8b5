/** The 58 machine-checked rules of annual reports; a code is stable and shown to people. */
export const ruleCodes = [
  'R01',
  'R02',
  'R03',
  'R04',
  'R05',
  'R06',
  'R07',
  'R08',
  'R09',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
  'R20',
  'R21',
  'R22',
  'R23',
  'R24',
  'R25',
  'R26',
  'R27',
  'R28',
  'R29',
  'R30',
  'R31',
  'R32',
  'R33',
  'R34',
  'R35',
  'R36',
  'R37',
  'R38',
  'R39',
  'R40',
  'R41',
  'R42',
  'R43',
  'R44',
  'R45',
  'R46',
  'R47',
  'R48',
  'R49',
  'R50',
  'R51',
  'R52',
  'R53',
  'R54',
  'R55',
  'R56',
  'R57',
  'R58',
] as const;
export type RuleCode = (typeof ruleCodes)[number];

/** What a rule may lack to be tried: something beside the report, or something in it. */
export const ruleNeeds = [
  'unit',
  'year',
  'figures',
  'prior',
  'prior-text',
  'below',
  'counted',
  'neighbours',
  'likeness',
  'publication',
  'register',
  'due',
  'signed',
  'published',
  'period',
  'title',
  'chapters',
  'table',
  'stated-figures',
  'shares',
  'parts',
  'rates',
  'averages',
  'counts',
  'claims',
  'numbering',
  'cumulative',
  'mechanisms',
  'channels',
  'contacts',
  'addresses',
  'paragraphs',
  'form',
] as const;
export type RuleNeed = (typeof ruleNeeds)[number];

/** A topic that the Regulation wants figures on (旧条例第三十二条, 条例第五十条). */
export const statutoryTopics = ['disclosure', 'applications', 'fees', 'remedies'] as const;
export type StatutoryTopic = (typeof statutoryTopics)[number];

/** What is done too late (R54, R55). */
export type LateAct = 'disclosure' | 'reply' | 'supplement' | 'extension' | 'confirmation';

/** What an act or a letter lacks (R56–R58). */
export type Lack = 'article' | 'reason' | 'review-first' | 'postal' | 'posting-proof' | 'signature' | 'filing' | 'seal';

export type AddressFault = 'malformed' | 'unreachable' | 'no-download';
export type ContactFault = 'no-area-code' | 'commercial-mail' | 'not-in-guide' | 'malformed';
export type MetadataField = 'index-number' | 'index-taken' | 'publisher' | 'generated';
export type YearPlace = 'title' | 'table' | 'period' | 'signed' | 'published' | 'text';
