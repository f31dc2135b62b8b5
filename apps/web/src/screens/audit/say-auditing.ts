import { findCell, getForm } from '@gongkai/forms';
import {
  AuditFindingEventKind,
  AuditStance,
  CheckAnswer,
  CheckCode,
  EngagementState,
  FormCode,
  Period,
  PlainDate,
  Points,
  printPoints,
  StrataKind,
  TickVerdict,
} from '@gongkai/kernel';
import type { ActSubject, AuditEntry } from '@gongkai/reports';
import {
  auditFindingDoneNames,
  auditStanceNames,
  checkAnswerNames,
  checkQuestions,
  engagementStateNames,
  formNames,
  marks,
  printDay,
  printSpan,
  strataNames,
  tickVerdictNames,
  withGloss,
} from '@gongkai/words';
import { z } from 'zod';
import { words } from '../../words.ts';

type NameOf = (unit: string) => string | undefined;
type Say = (input: unknown, about: ActSubject, nameOf: NameOf) => readonly string[];

/** What an act of auditing, of evaluating or on an old report was about, in words; null where another summary has to do. */
export function sayAuditing({ verb, about }: Pick<AuditEntry, 'verb' | 'about'>, input: unknown, nameOf: NameOf) {
  const say = isSaid(verb) ? sayers[verb] : undefined;
  if (say === undefined) return null;
  try {
    return say(input, about ?? nothing, nameOf)
      .filter((part) => part !== '')
      .join(marks.comma);
  } catch (fault) {
    // An input of an older program: its own words are shown.
    if (fault instanceof z.ZodError) return null;
    throw fault;
  }
}

/** Whether an act has words of its own here. */
export const isSaid = (verb: string): boolean => Object.hasOwn(sayers, verb);

const nothing: ActSubject = { title: null, of: null, form: null, period: null, cell: null, seed: null };

const named = (unit: string | null, nameOf: NameOf): string => (unit === null ? '' : (nameOf(unit) ?? unit));
const spanned = (period: Period | null): string => (period === null ? '' : printSpan(period));

/** 东湖街道 2025年 本年新收政府信息公开申请数量·总计. */
const figured = ({ of, form, period, cell }: Omit<ActSubject, 'title' | 'seed'>, nameOf: NameOf): string =>
  [named(of, nameOf), spanned(period), form === null || cell === null ? '' : labelOf(form, cell)]
    .filter((part) => part !== '')
    .join(' ');

/** Given by the auditor, or else chosen by the program. */
const saySeed = (given: string | null, taken: string | null): string =>
  given !== null ? `${words.audits.seed} ${given}` : taken !== null ? words.audit.ownSeed(taken) : '';

const labelOf = (form: FormCode, cell: string): string => withGloss(findCell(getForm(form), cell)?.fullLabel ?? cell);

/** A sayer of inputs of one shape. */
const saying =
  <Input>(shape: z.ZodType<Input>, say: (input: Input, about: ActSubject, nameOf: NameOf) => readonly string[]): Say =>
  (input, about, nameOf) =>
    say(shape.parse(input), about, nameOf);

const Id = z.object({ id: z.string() });
const Ticked = Id.extend({ ordinal: z.number() });
const Plan = z.object({ title: z.string(), subtree: z.string(), form: FormCode, period: Period });
const Figure = z.object({ unit: z.string(), form: FormCode, period: Period, cell: z.string() });
const Step = z.object({
  event: AuditFindingEventKind,
  of: z.string().optional(),
  body: z.object({ title: z.string() }).optional(),
  answerBy: PlainDate.optional(),
  note: z.string().optional(),
  reason: z.string().optional(),
});
const Version = z.object({ version: z.number() });
const Given = z.object({ of: z.string(), item: z.string(), points: Points, reason: z.string() });

/** The old report by its file's name, whose and of which year. */
const paper = ({ title, of, period }: ActSubject, nameOf: NameOf): readonly string[] => [
  title ?? '',
  `${named(of, nameOf)}${of === null || period === null ? '' : ' '}${spanned(period)}`,
];
const sayPaper: Say = (_, about, nameOf) => paper(about, nameOf);

const sayers: Readonly<Record<string, Say>> = {
  'engagements.save': saying(z.object({ plan: Plan }), ({ plan }, _, nameOf) => [
    plan.title,
    named(plan.subtree, nameOf),
    `${printSpan(plan.period)} ${formNames[plan.form]}`,
  ]),
  'engagements.check': saying(
    z.object({ code: CheckCode, answer: CheckAnswer, note: z.string() }),
    ({ code, answer, note }, { title }) => [title ?? '', checkQuestions[code], checkAnswerNames[answer], note],
  ),
  'engagements.explain': saying(
    z.object({ of: z.string(), cell: z.string(), text: z.string().nullable() }),
    ({ of, cell, text }, { title, form }, nameOf) => [
      title ?? '',
      named(of, nameOf),
      form === null ? cell : labelOf(form, cell),
      text ?? words.audits.takeBack,
    ],
  ),
  'engagements.conclude': saying(z.object({ state: EngagementState }), ({ state }, { title }) => [
    title ?? '',
    engagementStateNames[state],
  ]),
  'samples.draw': saying(
    z.object({
      figure: Figure,
      design: z.object({ size: z.number(), strata: StrataKind, seed: z.string().nullable() }),
    }),
    ({ figure, design }, { title, seed }, nameOf) => [
      title ?? '',
      figured({ ...figure, of: figure.unit }, nameOf),
      `${words.audits.size} ${design.size}`,
      strataNames[design.strata],
      saySeed(design.seed, seed),
    ],
  ),
  'samples.tick': saying(
    Ticked.extend({ verdict: TickVerdict.nullable(), note: z.string() }),
    ({ id, ordinal, verdict, note }, about, nameOf) => [
      figured(about, nameOf),
      words.audits.fromSample(id, ordinal),
      verdict === null ? words.audit.untick : tickVerdictNames[verdict],
      note,
    ],
  ),
  'samples.look': saying(Ticked, ({ id, ordinal }, about, nameOf) => [
    figured(about, nameOf),
    words.audits.fromSample(id, ordinal),
  ]),
  'auditFindings.step': saying(z.object({ command: Step }), ({ command }, about, nameOf) => [
    auditFindingDoneNames[command.event],
    command.body?.title ?? about.title ?? '',
    named(command.of ?? about.of, nameOf),
    command.answerBy === undefined ? '' : words.audits.answerBy(printDay(command.answerBy)),
    command.note ?? command.reason ?? '',
  ]),
  'auditFindings.answer': saying(
    z.object({ auditor: z.string(), answer: z.object({ stance: AuditStance, text: z.string() }) }),
    ({ answer }, { title }) => [title ?? '', auditStanceNames[answer.stance], answer.text],
  ),
  'schemes.save': saying(Version.extend({ body: z.object({ title: z.string() }) }), ({ version, body }) => [
    body.title,
    words.schemes.version(version),
  ]),
  'schemes.revise': (_, { title }) => [title ?? ''],
  'schemes.score': saying(Version.extend({ period: Period }), ({ version, period }, { title }) => [
    title ?? '',
    words.schemes.version(version),
    printSpan(period),
  ]),
  'schemes.activate': saying(Version, ({ version }, { title }) => [title ?? '', words.schemes.version(version)]),
  'schemes.give': saying(z.object({ given: z.array(Given) }), ({ given }, { title, period }, nameOf) => [
    title ?? '',
    spanned(period),
    given
      .map(({ of, item, points, reason }) =>
        [`${named(of, nameOf)} ${item} ${words.schemes.points(printPoints(points))}`, reason].join(marks.comma),
      )
      .join(marks.semicolon),
  ]),
  'schemes.settle': (_, { title, period }) => [title ?? '', spanned(period)],
  'evidence.add': sayPaper,
  'evidence.head': sayPaper,
  'evidence.decide': saying(z.object({ verdicts: z.array(z.unknown()) }), ({ verdicts }, about, nameOf) => [
    ...paper(about, nameOf),
    words.audit.decided(verdicts.length),
  ]),
  'evidence.reread': sayPaper,
  'evidence.record': sayPaper,
  'evidence.adopt': sayPaper,
  'evidence.offer': sayPaper,
  'evidence.adoptOffer': sayPaper,
  'evidence.declineOffer': saying(z.object({ reason: z.string() }), ({ reason }, about, nameOf) => [
    ...paper(about, nameOf),
    reason,
  ]),
  'evidence.reopen': sayPaper,
  'evidence.remove': sayPaper,
  'copies.start': saying(
    z.object({ unit: z.string(), from: z.number(), to: z.number() }),
    ({ unit, from, to }, _, nameOf) => [named(unit, nameOf), words.audit.years(from, to)],
  ),
};
