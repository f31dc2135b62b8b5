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
    security: 'Security of accounts',
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
    mailTo: {
      name: 'E-mail address',
      hint: 'where reminders by superiors, of audit answers due and of accounts about to be suspended also go; set by this unit only',
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
    copyThresholds: {
      name: 'Limits for copies',
      hint: 'what the next comparison begins with; it can still be changed there',
    },
    secondFactorFor: {
      name: 'Roles that need a second factor',
      hint: 'whoever has one sets it up before anything else; binds the units below',
    },
    passwordProfile: {
      name: 'Passwords',
      hint: 'MLPS asks for kinds of characters and a change; OWASP ASVS for length alone',
    },
    separateDuties: {
      name: 'Separate administrators',
      hint: 'system, security and audit administrator are three persons',
    },
    unusedDays: {
      name: 'Suspend unused accounts',
      hint: 'after so many days without signing in, pointed out two weeks before; 0 never',
    },
    letterClauses: { name: 'Remedies in letters', hint: 'for letters where practice differs from place to place' },
  },
  profiles: {
    length: 'Length alone, never changed for its age',
    complexity: 'MLPS: three kinds of characters, 90 days',
  },
  apart: { yes: 'Three persons', no: 'May be one person' },
  never: 'Never',
  unused: (days: number) => `${days} days`,
  nobody: 'None',
  bound: 'Set by a superior',
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
