import type { RefusalCode, RefusalFacts } from '@gongkai/kernel';
import { applicationRuleSentences } from './application-rules.ts';
import { applicationEventName, applicationStateName } from './application-vocabulary.ts';
import { auditRuleSentences } from './audit-rules.ts';
import { auditFindingEventNames, auditFindingStateNames } from './audit-vocabulary.ts';
import { explainCalendarProblem, explainClockRule } from './clock.ts';
import { printDay, printNumber } from './dates.ts';
import { itemEventNames, itemStandingNames } from './disclosure-vocabulary.ts';
import { evidenceHeadNames, evidenceStateNames } from './evidence-vocabulary.ts';
import { fileTerm } from './file-terms.ts';
import { itemRuleSentences } from './item-rules.ts';
import { letterSettingNames } from './letter-terms.ts';
import { many } from './many.ts';
import { remedyEventNames, remedyStateNames } from './register-vocabulary.ts';
import { activityProblemSentences, remedyRuleSentences } from './remedy-rules.ts';
import { reorganisationProblems } from './reorganisation-vocabulary.ts';

export const refusalSentences: { readonly [Code in RefusalCode]: (facts: RefusalFacts[Code]) => string } = {
  'not-signed-in': () => 'Your session has ended; please sign in again',
  'wrong-name-or-password': () => 'User name or password is wrong',
  'password-must-change': () => 'Please set a password of your own before going on',
  'password-too-weak': ({ least }) =>
    `A password has at least ${many(least, 'characters')} and is neither a common one nor the user name`,
  'invitation-used': () => "The first password has been used; please ask your unit's administrator for a new one",
  'person-suspended': () => "Your account is suspended; please ask your unit's administrator",
  'shown-once': () =>
    'This step was taken already and the first password is shown once only; if it was not noted, reset the password',
  'not-allowed': () => 'You have no permission for this in that unit',
  'unit-not-found': ({ unit }) => `There is no unit with code “${unit}”`,
  'unit-exists': ({ unit }) => `Code “${unit}” is already used; a code once used never changes its meaning`,
  'unit-closed': ({ unit, on }) => `Unit “${unit}” was closed on ${printDay(on)}`,
  'unit-kind-not-below': ({ kind, parent }) => `“${kind}” cannot stand below “${parent}”`,
  'unit-code-not-below': ({ unit, parent }) => `Code “${unit}” is not below “${parent}”`,
  'reorganisation-problem': ({ problem, unit, detail }) =>
    `The reorganisation cannot be done: ${[unit, reorganisationProblems[problem], detail].filter((part) => part !== '').join(' ')}`,
  'unit-has-open-units': ({ count }) => `Below it ${many(count, 'units are')} still open; please deal with them first`,
  'import-has-errors': ({ count }) =>
    `${many(count, 'rows')} of the file have errors and nothing was imported; please mend them and upload again`,
  'form-unknown': ({ form }) => `There is no form “${form}”`,
  'form-not-of-year': ({ form, year }) => `Form “${form}” is not used in ${year}`,
  'form-not-filed-by': ({ form, kind }) => `${kind} does not file “${form}”`,
  'period-malformed': ({ period }) => `“${period}” is not a year, quarter or month`,
  'period-not-ended': ({ ends }) => `The period ends on ${ends}; only then can it be signed and submitted`,
  'cell-unknown': ({ cell }) => `The form has no cell “${cell}”`,
  'cell-not-applicable': ({ cell }) => `Cell “${cell}” does not apply to this unit and is left out`,
  'cell-computed': ({ cell }) => `“${cell}” is added up from its parts and cannot be typed`,
  'figure-malformed': ({ text }) =>
    `“${text}” is not a figure: counts are whole numbers not below zero, amounts have two decimals at most`,
  'cell-changed': ({ yours, theirs, by }) =>
    `${by} has just changed this cell to ${theirs}; you typed ${yours}. Please check and save again`,
  'chapter-unknown': ({ chapter }) => `The report has no part “${chapter}”`,
  'year-not-open': ({ period }) => `Your superior has not opened the filing for ${period} yet`,
  'year-already-open': ({ period }) => `The filing for ${period} is open already`,
  'year-closed': ({ period, on }) =>
    `The filing for ${period} was closed on ${printDay(on)}; to change something, ask your superior to reopen it`,
  'report-not-found': () => 'There is no such report yet',
  'report-exists': () => 'The unit has a report for this period already; it cannot be overwritten by a record',
  'report-state': () => 'This cannot be done in the present state of the report; please refresh',
  'report-locked': () => 'The report cannot be changed now',
  'stale-version': () =>
    'Somebody else has just acted on the report; the latest content has been fetched, please check and try again',
  'findings-open': ({ errors, warnings }) =>
    `${many(errors, 'errors are')} not mended and ${many(warnings, 'warnings')} not explained; it cannot be submitted yet`,
  'chapters-missing': ({ chapters }) => `These parts are not written yet: ${chapters}`,
  'reason-missing': () => 'Please state the reason',
  'own-decision': () => 'A unit cannot accept or return its own report',
  'waiver-of-error': ({ rule }) => `${rule} must hold; it can only be mended, not explained away`,
  'finding-not-found': ({ rule }) => `There is no finding “${rule}” to explain`,
  'children-open': ({ count }) => `Below, ${many(count, 'units have')} not filed everything`,
  'missing-unexplained': ({ count }) =>
    `${many(count, 'units have')} not filed; to submit without them, state why. The reason is published with the report`,
  'reminded-already': ({ on }) => `Reminded on ${printDay(on)} already; a unit is reminded once a day`,
  'nothing-to-remind': () => 'The unit has no report to file for this period; there is nothing to remind it of',
  'exception-past': ({ until }) => `The day ${printDay(until)} of the extension has passed; please set a later one`,
  'nothing-then': () => 'Nothing had been submitted then; there is nothing to compare with',
  'person-not-found': () => 'There is no such person',
  'person-exists': ({ name }) => `User name “${name}” is taken`,
  'last-administrator': () => 'This is the last administrator of the unit; please name a successor first',
  'role-above-own': () => 'You cannot give a role that goes beyond your own permissions',
  'remedy-not-found': ({ id }) => `There is no review or suit with number “${id}”`,
  'remedy-state': ({ event, state }) =>
    `The case is now “${remedyStateNames[state]}”; “${remedyEventNames[event]}” cannot be entered. Please refresh to see the steps possible`,
  'remedy-rule': ({ rule, article, detail }) => `${remedyRuleSentences[rule](detail)} (${article})`,
  'audit-work-not-found': ({ id }) => `There is no audit work with number “${id}”`,
  'audit-finding-state': ({ event, state }) =>
    state === 'nothing'
      ? 'The audit finding has not been raised yet'
      : `The audit finding is now “${auditFindingStateNames[state]}”; “${auditFindingEventNames[event]}” is not possible. Please refresh`,
  'audit-rule': ({ rule, detail }) => auditRuleSentences[rule](detail),
  'activity-not-found': ({ id }) => `There is no entry with number “${id}”; it may have been deleted. Please refresh`,
  'activity-row': ({ problem }) => activityProblemSentences[problem],
  'item-not-found': ({ id }) => `There is no item with number “${id}”`,
  'item-state': ({ event, state }) =>
    state === 'nothing'
      ? 'The item has not been made yet'
      : `The item is now “${itemStandingNames[state]}”; “${itemEventNames[event]}” is not possible. Please refresh`,
  'item-rule': ({ rule, detail }) => itemRuleSentences[rule](detail),
  'application-not-found': ({ id }) => `There is no application with number “${id}”`,
  'application-state': ({ event, state, article }) =>
    `The application is now “${applicationStateName(state)}”; “${applicationEventName(event)}” is not possible. Please refresh to see the steps possible${article === '' ? '' : ` (${article})`}`,
  'application-rule': ({ rule, article, detail }) => `${applicationRuleSentences[rule](detail)} (${article})`,
  'clock-rule': (facts) => explainClockRule(facts),
  'letter-incomplete': ({ letter, missing, ground }) =>
    `《${letter}》 still lacks: ${missing}${ground === '' ? '' : ` (${ground})`}`,
  'letter-clause': ({ letter, ground }) =>
    `The remedies in 《${letter}》 are laid down by law and cannot be chosen (Administrative Review Law, articles 20 and 23; Administrative Procedure Law, articles 45 and 46${ground === '' ? '' : `; ${ground}`})`,
  'letter-setting': ({ setting }) =>
    `This unit has not set “${letterSettingNames[setting]}” for its letters; please fill it in under the unit's settings`,
  'letter-issued': ({ letter, number }) =>
    `《${letter}》 has been issued as ${number} and cannot be issued again; if it is wrong, issue a corrected one citing the number`,
  'letter-untimely': ({ letter }) =>
    `《${letter}》 cannot be issued as the application stands now; please take the step it belongs to first`,
  'fee-none': () => 'By the standard there is no fee; no notice is needed',
  'fee-method': () =>
    'A way of counting is already chosen for this application; one only, charged once (国办函〔2020〕109号)',
  'fee-state': () => 'This cannot be done as the fee stands now; please refresh',
  'calendar-year-wrong': (facts) => explainCalendarProblem(facts),
  'file-not-what-it-says': ({ name, expected }) =>
    `The content of “${name}” is not ${fileTerm(expected)}, or the file is damaged; please check it`,
  'file-too-large': ({ name, most }) =>
    `“${name}” is larger than ${most} MB${packed(name) ? ', counted as it is unpacked' : ''}`,
  'file-kind-refused': ({ name, kinds }) =>
    `“${name}” is not a kind of file that can be uploaded; please use ${kinds.replaceAll('、', ', ')}`,
  'file-locked': ({ name }) => `“${name}” is protected by a password; please remove it and upload again`,
  'file-unreadable': ({ name }) =>
    `“${name}” cannot be read; it may be damaged or too large. Please save it anew or split it and upload again`,
  'secret-material': ({ name, where, mark }) =>
    `“${name}”${where === '' ? '' : ` (${fileTerm(where)})`} is marked “${mark}”. Secret or marked material must not be kept in this system; the file was not saved. Please handle it by the rules on secrecy`,
  'file-old-format': ({ name, kind, into }) =>
    kind === '.ofd'
      ? `“${name}” is an OFD file whose text cannot be read; please export it from an OFD reader as ${into} or text`
      : `“${name}” is a ${kind} file whose text cannot be read; please open it in WPS or Office and save it as ${into}`,
  'report-scanned': ({ name }) =>
    /\.(?:txt|html?)$/i.test(name)
      ? `“${name}” holds no words of a report; it may be empty or the wrong file. Please check it`
      : `“${name}” is a scan or picture without text; no figures can be read. Please find a version with text, or run text recognition first`,
  'report-too-long': ({ name, most }) =>
    `The text of “${name}” has more than ${printNumber(most)} characters, unlike an annual report; please keep the report alone`,
  'report-other-kind': ({ name }) => `“${name}” is not an annual report on open government information`,
  'report-several': ({ name, titles }) =>
    `“${name}” holds more than one report (${titles.replaceAll('、', ', ')}); please split it, one report a file`,
  'evidence-not-found': () => 'There is no such old report; it may have been removed. Please refresh',
  'evidence-state': ({ state }) =>
    `This old report is now “${evidenceStateNames[state]}”; this cannot be done. Please refresh`,
  'evidence-head-missing': ({ missing }) => `Not stated yet: ${evidenceHeadNames[missing]}`,
  'evidence-undecided': ({ count }) => `${many(count, 'figures have')} not been looked at`,
  'evidence-contradiction': ({ label, texts }) =>
    `Different figures were taken for “${label}” (${texts}); please keep one`,
  'evidence-fact-unknown': () => 'This figure is no longer among those read; please refresh',
  'evidence-offered': () =>
    'This old report has been offered to the unit already, or the unit has answered; please refresh',
  'evidence-of-another': () =>
    "The report is not this unit's and cannot be adopted into its series; it can be recorded as evidence",
  'attachment-not-found': () => 'This attachment was not found; it may have been removed',
  'form-file-of-another': ({ what, theirs, ours }) =>
    `The file is of ${{ unit: 'another unit', form: 'another form', period: 'another period' }[what]} (${theirs}), here is ${ours}; it cannot be imported`,
  'cell-note-not-found': () => 'There is no such note',
  'cell-note-settled': ({ by }) => `This flag was settled by ${by} already`,
  'attachment-bound': () => 'What the attachment belongs to has been submitted; it cannot be removed',
  'input-malformed': ({ path, problem }) =>
    path === '' ? 'What was sent is incomplete or malformed' : `“${path}” is filled in wrongly: ${problem}`,
  'too-large': ({ most }) => `What was sent is larger than ${most} MB`,
  'key-missing': () => 'The request lacks its key against repetition; please refresh and try again',
  'key-reused': () => 'The key against repetition was used for another action; please refresh and try again',
  overloaded: () => 'Too much is asked for at the moment; please try again in a few seconds',
  'password-too-simple': ({ least, kinds }) =>
    `A password has at least ${least} characters of ${kinds} kinds: capitals, small letters, digits, others`,
  'password-used-before': ({ last }) => `It may be none of your last ${last} passwords`,
  'code-needed': () => 'Please enter the code of your authenticator',
  'code-wrong': () => 'The code is not right; codes change every half minute and each is good once',
  'second-factor-needed': () => 'Your role needs a second factor; please set it up first',
  'second-factor-state': () => 'The second factor has changed meanwhile; please reload',
  'duties-separated': () =>
    'Administrators are separate here: nobody is two of system, security and audit administrator',
  'duties-not-separated': ({ names, missing }) =>
    names === '' ? `Still nobody is ${missing}` : `${names} still hold more than one of the three duties`,
  'too-many-attempts': ({ seconds }) =>
    `Too many attempts; please try again in ${seconds < 120 ? many(seconds, 'seconds') : `${Math.ceil(seconds / 60)} minutes`}`,
  busy: () => 'The system is busy; please try again later. What you filled in is not lost',
  'not-found': () => 'What you were looking for was not found',
  fault: ({ id }) =>
    `Something went wrong and was recorded (${id}); what you filled in is not lost, please try again later`,
};

/** Files that are packed, whose size is counted unpacked. */
const packed = (name: string): boolean => /\.(?:docx|xlsx)$/i.test(name);
