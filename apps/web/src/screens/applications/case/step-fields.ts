import type { ApplicationEventKind } from '@gongkai/kernel';
import type { ApplicationView } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { words } from '../../../words.ts';

const say = words.applications.step;

/** One field of a step's dialog. What is typed stays text until the command is parsed as a whole. */
export interface StepField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'area' | 'day' | 'number' | 'choice' | 'section';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly initial?: string;
  readonly hint?: string;
  /** The step cannot be taken without it. */
  readonly required?: boolean;
}

const area = (name: string, label: string): StepField => ({ name, label, kind: 'area' });
const text = (name: string, label: string, more: Partial<StepField> = {}): StepField => ({
  name,
  label,
  kind: 'text',
  ...more,
});
const day = (name: string, label: string, initial = ''): StepField => ({ name, label, kind: 'day', initial });
const choice = (name: string, label: string, options: NonNullable<StepField['options']>): StepField => ({
  name,
  label,
  kind: 'choice',
  options,
  initial: options[0]?.value ?? '',
});
const must = (field: StepField): StepField => ({ ...field, required: true });
const section: StepField = { name: 'section', label: say.section, kind: 'section', required: true };
const letter = text('letter', say.letter, { hint: say.letterHint });
const named = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
const yesNo = (yes: string, no: string) => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
];

/** Steps with a plain dialog; a decision, a split, a merger, an amendment and the fee have dialogs of their own. */
export type PlainStep = Exclude<
  ApplicationEventKind,
  | 'registered'
  | 'drafted'
  | 'answered-at-once'
  | 'split'
  | 'merged'
  | 'amended'
  | 'taken-over'
  | 'moved'
  | 'fee-noticed'
  | 'fee-paid'
  | 'fee-lapsed'
>;

/** Steps that can be taken with many cases at once: they ask nothing that differs from one to the next. */
export const bulkSteps = ['handed-over', 'checked', 'approved', 'delivered'] as const satisfies readonly PlainStep[];
export type BulkStep = (typeof bulkSteps)[number];

const agreeing = [choice('agrees', say.agrees, yesNo(say.agree, say.disagree)), area('opinion', say.opinionText)];
const sending = [choice('by', say.by, named(say.bys)), text('evidence', say.evidence)];

/** What each of them asks; a letter has a number of its own, which is given in its case. */
export const bulkFields: { readonly [Step in BulkStep]: readonly StepField[] } = {
  'handed-over': [section, area('note', say.note)],
  checked: agreeing,
  approved: agreeing,
  delivered: sending,
};

/** What each step asks beside its day. */
export const stepFields: { readonly [Step in PlainStep]: (view: ApplicationView) => readonly StepField[] } = {
  confirmed: () => [must(area('evidence', say.evidence))],
  'correction-asked': () => [must(day('until', say.until)), must(area('items', say.items)), letter],
  corrected: () => [area('description', say.newDescription), area('note', say.note)],
  'correction-lapsed': () => [area('note', say.note)],
  'third-party-asked': () => [
    must(text('thirdPartyName', say.thirdPartyName)),
    text('thirdPartyContact', say.thirdPartyContact),
    letter,
    must(area('information', say.information)),
  ],
  'organ-asked': () => [must(text('organ', say.organ)), must(area('information', say.information)), letter],
  'notice-served': (view) => [choice('notice', say.notice, noticesOf(view)), area('evidence', say.evidence)],
  'third-party-answered': (view) => [
    choice('party', say.party, partiesOf(view)),
    choice('opinion', say.opinion, named(say.opinions)),
    area('reason', say.reason),
  ],
  'organ-answered': (view) => [
    choice('organ', say.organ, organsOf(view)),
    choice('opinion', say.opinion, named(say.opinions)),
    area('reason', say.reason),
  ],
  'explanation-asked': () => [must(area('reason', say.reason)), letter],
  explained: () => [
    choice('reasonable', say.reasonable, yesNo(say.yes, say.no)),
    day('delayedTo', say.delayedTo),
    area('note', say.note),
  ],
  extended: () => [
    must({ name: 'days', label: say.days, kind: 'number', initial: '20' }),
    must(day('approvedOn', say.approvedOn)),
    must(text('approvedBy', say.approvedBy)),
    must(area('reason', say.reason)),
    letter,
  ],
  'assistance-asked': () => [section, day('until', say.answerBy), must(area('question', say.question))],
  assisted: () => [section, must(area('answer', say.answer))],
  'handed-over': () => bulkFields['handed-over'],
  checked: () => bulkFields.checked,
  approved: () => bulkFields.approved,
  delivered: () => [...bulkFields.delivered, letter],
  withdrawn: () => [must(area('evidence', say.evidence))],
  reopened: () => [must(area('reason', say.reason))],
};

/** What the step's own day is called where it is not simply the day. */
export const dayLabelOf = (step: PlainStep): string =>
  ({ extended: say.notifiedOn, delivered: say.deliveredOn })[step as string] ?? say.on;

const partiesOf = ({ thirdParties }: ApplicationView) =>
  thirdParties.map(({ party, name }) => ({ value: party, label: say.partyOf(party, name) }));

const organsOf = ({ timeline }: ApplicationView) =>
  timeline.flatMap(({ command }) =>
    command.kind === 'organ-asked' ? [{ value: command.organ, label: command.organ }] : [],
  );

// A notice is named by what it is and to whom it went.
const noticesOf = (view: ApplicationView) => [
  ...partiesOf(view).map(({ value, label }) => ({
    value: `third-party/${value}`,
    label: `${say.noticeOf['third-party']}${marks.colon}${label}`,
  })),
  ...organsOf(view).map(({ value }) => ({
    value: `organ/${value}`,
    label: `${say.noticeOf.organ}${marks.colon}${value}`,
  })),
  ...(view.timeline.some(({ command }) => command.kind === 'fee-noticed')
    ? [{ value: 'fee/', label: say.noticeOf.fee }]
    : []),
];
