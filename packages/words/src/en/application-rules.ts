import type { ApplicationRule } from '@gongkai/kernel';

export const applicationRuleSentences: { readonly [Rule in ApplicationRule]: (detail: string) => string } = {
  'takes-no-applications': () =>
    'Communities and villages are not administrative organs and cannot take applications; please refer the applicant to the street, town or department in charge',
  'document-missing': () => "An application must include proof of the applicant's identity",
  'document-of-other-kind': () => 'This proof of identity does not fit the kind of applicant',
  'document-check-digit': (detail) => `The check digit of ${detail} is wrong; please compare with the original`,
  'contact-missing': () =>
    'An application must include a contact: at least one of telephone, e-mail and postal address',
  'day-ahead': (day) => `${day} has not come yet; a future day cannot be entered`,
  'confirmed-before-arrival': (day) => `The day of confirmation cannot be before the arrival on ${day}`,
  'receipt-evidence-missing': () =>
    'Please state the evidence of the day of receipt (receipt number, record of confirmation)',
  'receipt-day-missing': () =>
    'With this way of applying the day of receipt is not certain yet; please state the day it was confirmed with the applicant',
  'day-before-receipt': (day) => `The day cannot be before the receipt of the application on ${day}`,
  'day-before-step': (day) => `The day cannot be before the day of the previous step, ${day}`,
  'correction-period': (day) => `The period for supplementing must end after the day of notice, ${day}`,
  'correction-running': (day) =>
    `The period for supplementing runs until ${day}; before its end the application cannot be treated as given up`,
  'not-asked': () => 'No such request for an opinion or notice has been sent',
  'third-party-not-served': () =>
    'Please first enter the day the third party received the request; the period runs from that day',
  'third-party-running': (day) =>
    `The third party may answer until ${day}; before that it cannot be treated as overdue`,
  'third-party-reason': () => 'Where a third party objects to disclosure, its reason must be recorded',
  'organ-not-served': () =>
    'Please first enter the day the other organ received the request; the period runs from that day',
  'organ-running': (day) => `The other organ may answer until ${day}; before that it cannot be treated as agreeing`,
  'explanation-missing': () =>
    'Before finding an application excessive and repeated without good reason, the applicant must be asked for reasons',
  'delay-period': (day) => `The delayed day of answer must be after ${day}`,
  'fee-not-served': () =>
    'Please first enter the day the applicant received the fee notice; the period for payment runs from the next day',
  'fee-running': (day) => `The fee may be paid until ${day}; before that it cannot be treated as unpaid`,
  'section-of-other-unit': () => 'Only a section of this unit can be asked to help or be handed the case',
  'assistance-unknown': () => 'This section has not been asked to help',
  'assistance-over': () =>
    'This application is closed, has been handed elsewhere, or the answer has already been taken over; it can no longer be changed',
  'ground-missing': (part) => `The grounds of the answer are incomplete; still missing: ${part}`,
  'ground-of-other-law': () =>
    'The old regulation has no such outcome; applications received before 15 May 2019 fall under the old regulation',
  'correction-not-asked': () =>
    '“Still unclear after supplementing” requires that supplementing was asked for and received',
  'own-command-only': () =>
    'This outcome comes from the step that records a lapse or withdrawal, not from a drafted answer',
  'own-draft': () => 'One cannot check or approve an answer one has drafted',
  'not-on-the-day': (day) => `An answer on the spot can only be given on the day of receipt, ${day}`,
  'not-at-the-counter': () => 'An answer on the spot is only for applications made in person',
  'not-at-once': () =>
    'An answer on the spot is only for information that can be given, or pointed to, directly; otherwise the answer must be drafted and checked',
  'carrier-not-postal': () => 'Delivery by mail must go through the postal enterprise, not through another courier',
  'delivery-evidence-missing': () => 'Please state the evidence of delivery (signed receipt, posting receipt number)',
  'split-too-late': () => 'An application under way can no longer be split; it is split once only',
  'split-of-part': () => 'An application that came from splitting cannot be split again',
  'merge-with-itself': () => 'An application cannot be merged with itself',
  'merge-of-other-applicant': () => 'Applications of different applicants cannot be merged',
  'merge-into-ended': () =>
    'The other application is closed; the same application made again is handled as a repeated application',
  'nothing-amended': () => 'Nothing was amended',
};
