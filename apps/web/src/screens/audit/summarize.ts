import { FormCode, Period, Role } from '@gongkai/kernel';
import { letterKinds } from '@gongkai/registers/letters';
import {
  applicationEventNames,
  auditFindingEventNames,
  checkAnswerNames,
  checkQuestions,
  explainRefusal,
  formNames,
  marks,
  printSpan,
  remedyEventNames,
  reportKindNames,
  roleNames,
  schemeRunKindNames,
  tickVerdictNames,
  unitKindNames,
} from '@gongkai/words';
import { z } from 'zod';
import { words } from '../../words.ts';

const Key = z.object({ form: FormCode, period: Period, kind: z.enum(['own', 'district']).optional() });
const Input = z.record(z.string(), z.unknown());
const Roles = z.array(Role);
/** A step on a case: what happened, on which day. */
const Step = z
  .object({ event: z.string().optional(), kind: z.string().optional(), on: z.string().optional() })
  .transform(({ event, kind, on }) => [event ?? kind ?? '', on ?? ''].filter((part) => part !== ''));

/** One line of what an act was about, out of its stored input; text that is not JSON is its own line. */
export function summarize(input: string, nameOfPerson: (id: string) => string | undefined, verb = ''): string {
  const parsed = Input.safeParse(parse(input));
  if (!parsed.success) return input;
  const { key, form, period, cells, narrative, roles, person, suspended, command, ...rest } = parsed.data;
  if (rest.section === 'all') rest.section = words.common.all;
  const report = Key.safeParse(key ?? { form, period });
  const facts = Object.entries(rest).flatMap(([name, value]) =>
    isPlain(value) && !dull.has(name) ? [sayOf(String(value))] : [],
  );
  return [
    report.success ? nameOf(report.data) : '',
    counted(cells, words.audit.cells),
    counted(narrative, words.audit.chapters),
    typeof person === 'string' ? (nameOfPerson(person) ?? person) : '',
    suspended === true ? words.people.suspend : suspended === false ? words.people.resume : '',
    Roles.catch([])
      .parse(roles)
      .map((role) => roleNames[role])
      .join(marks.list),
  ]
    .concat([...new Set([...facts, ...Step.catch([]).parse(command).map(sayStepOf(verb))])])
    .filter((part) => part !== '')
    .join(marks.comma);
}

// Counters that tell a reader nothing; the subject has a column of its own.
const dull = new Set(['seen', 'revision', 'unit', 'content']);

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

// Names of people are kept as keyed digests only (design D8), and codes have a word.
const sayOf = (text: string): string =>
  text.startsWith('digest:') ? words.audit.personal : (codeNames.get(text) ?? text);

/** Why somebody was not let in. */
const doorReasons = ['wrong-name-or-password', 'code-wrong', 'person-suspended', 'invitation-used'] as const;

const codeNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    ...unitKindNames,
    ...tickVerdictNames,
    ...checkAnswerNames,
    ...checkQuestions,
    ...schemeRunKindNames,
  }),
  ...doorReasons.map((code): [string, string] => [code, explainRefusal({ code, facts: {} })]),
  // The name of the act says so already.
  ['too-many-attempts', ''],
  ...Object.entries(letterKinds).map(([type, { title }]): [string, string] => [type, title]),
]);

// The same code is another step elsewhere: an application is withdrawn by whoever applied.
const sayStepOf =
  (verb: string) =>
  (text: string): string =>
    (verb.startsWith('auditFindings.') ? findingSteps : caseSteps).get(text) ?? text;

const findingSteps: ReadonlyMap<string, string> = new Map(Object.entries(auditFindingEventNames));
const caseSteps: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...remedyEventNames, ...applicationEventNames }),
);

const nameOf = ({ form, period, kind }: z.infer<typeof Key>): string =>
  `${printSpan(period)}${kind === 'district' ? `${marks.apart}${reportKindNames.district}` : ''} ${formNames[form]}`;

function counted(value: unknown, say: (count: number) => string): string {
  const many = Input.safeParse(value);
  const count = many.success ? Object.keys(many.data).length : 0;
  return count === 0 ? '' : say(count);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
