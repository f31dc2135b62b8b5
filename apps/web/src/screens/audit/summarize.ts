import { FormCode, Period, Role } from '@gongkai/kernel';
import { letterKinds } from '@gongkai/registers/letters';
import type { AuditEntry } from '@gongkai/reports';
import {
  applicationEventNames,
  explainRefusal,
  formNames,
  marks,
  printSpan,
  remedyEventNames,
  reportKindNames,
  roleNames,
  unitKindNames,
} from '@gongkai/words';
import { z } from 'zod';
import { words } from '../../words.ts';
import { sayAuditing } from './say-auditing.ts';

const Key = z.object({ form: FormCode, period: Period, kind: z.enum(['own', 'district']).optional() });
const Input = z.record(z.string(), z.unknown());
const Roles = z.array(Role);
/** A step on a case: what happened, on which day. */
const Step = z
  .object({ event: z.string().optional(), kind: z.string().optional(), on: z.string().optional() })
  .transform(({ event, kind, on }) => [event ?? kind ?? '', on ?? ''].filter((part) => part !== ''));

/** What codes stand for, as far as the reader may know. */
export interface Names {
  readonly person: (id: string) => string | undefined;
  readonly unit: (code: string) => string | undefined;
}

/** One line of what an act was about, out of its stored input; text that is not JSON is its own line. */
export function summarize({ input, verb, about }: Pick<AuditEntry, 'input' | 'verb' | 'about'>, names: Names): string {
  const parsed = Input.safeParse(parse(input));
  if (!parsed.success) return input;
  return sayAuditing({ verb, about }, parsed.data, names.unit) ?? sayFacts(parsed.data, names);
}

function sayFacts(input: z.infer<typeof Input>, names: Names): string {
  const { key, form, period, cells, narrative, roles, person, suspended, command, ...rest } = input;
  if (rest.section === 'all') rest.section = words.common.all;
  const report = Key.safeParse(key ?? { form, period });
  const facts = Object.entries(rest).flatMap(([name, value]) =>
    isPlain(value) && !dull.has(name) ? [sayOf(String(value), names)] : [],
  );
  return [
    report.success ? nameOf(report.data) : '',
    counted(cells, words.audit.cells),
    counted(narrative, words.audit.chapters),
    typeof person === 'string' ? (names.person(person) ?? person) : '',
    suspended === true ? words.people.suspend : suspended === false ? words.people.resume : '',
    Roles.catch([])
      .parse(roles)
      .map((role) => roleNames[role])
      .join(marks.list),
  ]
    .concat([...new Set([...facts, ...Step.catch([]).parse(command).map(sayStep)])])
    .filter((part) => part !== '')
    .join(marks.comma);
}

// Counters that tell a reader nothing; the subject has a column of its own.
const dull = new Set(['seen', 'revision', 'unit', 'content']);

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

// Names of people are kept as keyed digests only (design D8), and codes have a word.
const sayOf = (text: string, { unit }: Names): string =>
  text.startsWith('digest:') ? words.audit.personal : (codeNames.get(text) ?? unit(text) ?? text);

/** Why somebody was not let in. */
const doorReasons = ['wrong-name-or-password', 'code-wrong', 'person-suspended', 'invitation-used'] as const;

const codeNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(unitKindNames),
  ...doorReasons.map((code): [string, string] => [code, explainRefusal({ code, facts: {} })]),
  // The name of the act says so already.
  ['too-many-attempts', ''],
  ...Object.entries(letterKinds).map(([type, { title }]): [string, string] => [type, title]),
]);

const sayStep = (text: string): string => caseSteps.get(text) ?? text;

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
