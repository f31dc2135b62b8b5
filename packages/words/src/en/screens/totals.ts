import type { totals as zh } from '../../screens/totals.ts';
import type { Sentences } from '../../sentences.ts';
import { many } from '../many.ts';

export const totals: Sentences<typeof zh> = {
  title: 'Totals',
  asOf: (time) => `as of ${time}`,
  reportedBy: (count) => `${many(count, 'units')}`,
  reportedHead: 'Units',
  sideBySide: 'Cell by cell',
  measure: 'Measure',
  nobody: 'nobody reported',
  ownNotAsked: 'not asked of own',
  blankAbove: 'not added up',
  whyBlank: (reason) => `This cell is not added up over levels: ${reason}`,
  openCell: (label, value) => `${label}: ${value}, see which units it is made of`,
  drawer: 'What this number is made of',
  status: {
    value: 'figure',
    zero: 'zero',
    'not-applicable': 'not applicable',
    'not-reported': 'not filled in',
    missing: 'missing',
  },
  figure: 'Figure',
  byWhom: 'Submitted by',
  waiver: 'Explanation',
  children: 'Units below',
  pickCell: 'Cell compared',
  share: 'Share',
  reports: 'Accepted/expected',
  toParent: 'Back up',
  emptyWhat: 'Totals appear as soon as reports of the units are accepted.',
  leaf: 'No unit below files this form.',
};
