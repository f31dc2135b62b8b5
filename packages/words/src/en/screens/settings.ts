import type { settings as zh } from '../../screens/settings.ts';
import type { Sentences } from '../../sentences.ts';
import { many } from '../many.ts';

export const settings: Sentences<typeof zh> = {
  title: "Unit's settings",
  what: 'What is not set here follows the superior, and otherwise the default.',
  own: 'this unit',
  fromAbove: 'superior',
  byDefault: 'default',
  setOwn: 'Set here',
  dropOwn: 'Follow superior or default',
  save: 'Save settings',
  saved: 'Settings saved',
  changed: 'Unsaved changes',
  wrong: 'Incomplete or malformed',
  none: 'not set',
  readOnly: "Settings are changed by the unit's office or administrator.",
  sections: {
    registers: 'Registers and reminders',
    items: 'Proactive disclosure',
    letters: 'Letters and remedies',
    comparison: 'Comparison',
  },
  fields: {
    registersSince: {
      name: 'Registers kept since',
      hint: 'from this year on the cells a register can answer are counted and no longer typed',
    },
    remindBefore: {
      name: 'Working days before a term to remind',
      hint: 'several numbers if you like, e.g. 5, 2; on the day itself always',
    },
    identityYears: {
      name: 'Years applicants are kept',
      hint: 'years after closing that name, document and contact are kept; then they can be erased, cases and counts stay',
    },
    itemChain: { name: 'Steps of review', hint: 'the steps before publication in order, at least one' },
    itemHands: { name: 'Separate hands', hint: 'whether uploading, reviewing and publishing take three people' },
    indexPattern: {
      name: 'Pattern of index numbers',
      hint: 'may hold {unit} division code, {mark} organ mark, {category} category, {date} day made, {year} year, {seq:4} running number',
    },
    indexMark: { name: 'Organ mark in index numbers', hint: 'stands for {mark} in the pattern' },
    categorySections: { name: 'Sections in charge by category', hint: 'filled in for new items' },
    letterMark: {
      name: 'Organ mark of letters',
      hint: 'the “某政” of “某政公开答〔2026〕1号”, Chinese characters only',
    },
    letterOrgan: {
      name: 'Organ under the letters',
      hint: 'not needed if it is the name of the unit; set by this unit alone',
    },
    letterAddress: { name: 'Address', hint: 'stands in letters; set by this unit alone' },
    letterPhone: { name: 'Telephone', hint: 'stands in letters; set by this unit alone' },
    reviewOrgan: { name: 'Reviewing organ', hint: 'stands in the remedies of letters' },
    court: { name: 'Court with jurisdiction', hint: 'stands in the remedies of letters' },
    population: { name: 'Population', hint: 'units of one kind are compared per head; set by this unit alone' },
    letterClauses: { name: 'Remedies in letters', hint: 'for letters where practice differs from place to place' },
  },
  hands: {
    three: 'Three: uploading, reviewing and publishing apart',
    two: 'Two: the publisher may have uploaded or reviewed last',
  },
  since: (register, year) => `${register} since ${year}`,
  sinceNone: 'not counted',
  years: (years) => `${many(years, 'years')}`,
  erase: {
    title: 'Erase applicants',
    what: (years) =>
      `Of applications closed ${many(years, 'years')} ago the names, document numbers and contacts of applicants and third parties can be erased. Cases, what was done and counts stay; letters issued are kept as archives. Not while a review or suit is pending.`,
    ripe: (count) => (count === 0 ? 'No applications are due' : `${many(count, 'applications are')} due`),
    act: 'Erase',
    confirm: (count) => `Erase the applicants of ${many(count, 'applications')}`,
    warning: 'This cannot be undone. The reason enters the operation log.',
    done: (count) => `${count} erased`,
  },
  days: (days) => `${many(days, 'working days')} before`,
  wrongIndex: 'Must hold {seq} and {unit} or {mark}; otherwise only letters, digits and - / _ .',
  noSections: 'This unit has no sections',
};
