import type { fees as zh } from '../../screens/fees.ts';
import type { Sentences } from '../../sentences.ts';

export const fees: Sentences<typeof zh> = {
  title: 'Processing fee',
  what: 'Where the number or frequency of applications is plainly beyond reason a fee may be charged (Regulation, article 42).',
  notice: 'Charge',
  noticeTitle: 'Charge a processing fee',
  paid: 'Enter payment',
  lapse: 'Not paid in time',
  lapseTitle: 'Not paid in time: application given up',
  lapseWhat:
    'If the applicant has not paid within 20 working days from the day after receiving the notice, the application is no longer handled.',
  paidWhat: 'The term of answer runs anew from the day after payment.',
  method: 'How it is counted',
  methods: { items: 'By case', pages: 'By page' },
  methodWhat: 'One way only for an application, charged once (国办函〔2020〕109号).',
  countBefore: 'Applications of this applicant before it this month',
  countBeforeWhat: 'counted by identity number; can be corrected',
  items: 'Cases this time',
  pages: 'Pages of each case',
  pagesWhat: 'A4, one side; several cases with commas between, each counted by itself',
  on: 'Day of notice',
  paidOn: 'Day of payment',
  lapsedOn: 'Day',
  receipt: 'Receipt number',
  note: 'Note',
  amount: (yuan) => `${yuan} yuan`,
  free: 'no fee by the standard',
  part: (count, measure, yuan, sum) => `${count} ${measure} × ${yuan} yuan = ${sum} yuan`,
  measures: { items: 'cases', pages: 'pages' },
  noticed: (day) => `noticed ${day}`,
  wasPaid: (day) => `paid ${day}`,
  lapsed: (day) => `not paid in time, ${day}`,
  unpaid: 'not paid yet',
  served:
    'The day the applicant received the notice is entered under “Next step”; the term of payment runs from the next day.',
};
