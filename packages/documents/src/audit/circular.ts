import { type PlainDate, printDate, printPeriod, printPoints, type RuleCode, ruleCodes } from '@gongkai/kernel';
import { explainEvidence, type SchemeRunView } from '@gongkai/reports';
import { explainPoints, ruleTitles } from '@gongkai/words';
import type { Block, Outline } from '../outline.ts';
import { plainLine } from '../plain-text.ts';
import { auditPhrases, percent } from './phrases.ts';
import { columnsOf, textTable } from './text-table.ts';

const { circular: phrases, annex } = auditPhrases;

export interface Circular {
  readonly unitName: string;
  readonly day: PlainDate;
  readonly demo: boolean;
  readonly run: SchemeRunView;
}

/**
 * 通报 of an evaluation, as a draft: how every item is scored comes before any result, units stand in code order with how
 * much of the whole could be evaluated, and no rank is made. Every point stands with its reason in the annex.
 */
export function circular({ unitName, day, demo, run }: Circular): Outline {
  const year = printPeriod(run.period);
  const { body, results, version } = run;
  const low = results.filter(({ evaluated, whole }) => evaluated * 10 < whole * 7).map((each) => each.unitName);
  return {
    title: phrases.title(year),
    unitName,
    day,
    statusNote: run.kind === 'rehearsal' ? phrases.rehearsal : phrases.draft,
    demo,
    blocks: [
      { kind: 'addressee', text: phrases.addressee },
      said(phrases.opening(plainLine(body.title), version, plainLine(body.ground), year, results.length)),
      { kind: 'heading', level: 1, text: phrases.definitions },
      { kind: 'table', table: definitions(run) },
      { kind: 'heading', level: 1, text: phrases.results },
      { kind: 'table', table: standings(run) },
      { kind: 'table', table: itemStandings(run) },
      { kind: 'heading', level: 1, text: phrases.reading },
      said(phrases.note),
      ...(low.length === 0 ? [] : [said(phrases.low(low))]),
      { kind: 'annex-list', names: [phrases.detail] },
      { kind: 'signature', unitName, date: printDate(day) },
      { kind: 'annex', mark: annex, title: phrases.detail },
      ...results.map((result, index): Block => ({ kind: 'table', table: details(run, result, index) })),
    ],
  };
}

const said = (text: string): Block => ({ kind: 'paragraph', text, lead: null });

function definitions({ body }: SchemeRunView) {
  return textTable(
    'definitions',
    phrases.itemTitle,
    columnsOf(phrases.itemHead, [7, 20, 8, 30, 35], [2]),
    body.items.map(({ code, title, points, definition, evidence }) => [
      code,
      title,
      printPoints(points),
      definition,
      explainEvidence(evidence),
    ]),
    { notes: rulesOf(body).map((rule) => phrases.rule(rule, ruleTitles[rule])) },
  );
}

/** The rules that any item asks, each once, in the order of their codes. */
const rulesOf = ({ items }: SchemeRunView['body']): readonly RuleCode[] =>
  ruleCodes.filter((rule) => items.some(({ evidence }) => evidence.kind === 'rules' && evidence.rules.includes(rule)));

function standings({ results }: SchemeRunView) {
  return textTable(
    'standings',
    phrases.resultTitle,
    columnsOf(phrases.resultHead, [40, 15, 15, 15, 15], [1, 2, 3, 4]),
    results.map(({ unitName, attained, evaluated, whole }) => [
      unitName,
      printPoints(attained),
      printPoints(evaluated),
      printPoints(whole),
      percent(whole === 0 ? 0 : evaluated / whole),
    ]),
  );
}

/** Where points were lost: of every item, how many units were scored, attained all and lost some, and how much in all. */
function itemStandings({ body, results }: SchemeRunView) {
  const scores = body.items.map(({ code, title }) => {
    const all = results.flatMap(({ items }) => items.filter((item) => item.code === code));
    const scored = all.flatMap(({ points, of }) => (points === null ? [] : [of - points]));
    const lost = scored.filter((points) => points > 0);
    const sum = lost.reduce((total, points) => total + points, 0);
    return [
      `${code} ${title}`,
      ...[scored.length, scored.length - lost.length, lost.length].map(String),
      printPoints(sum),
      String(all.length - scored.length),
    ];
  });
  return {
    ...textTable(
      'items',
      phrases.byItem,
      columnsOf(phrases.byItemHead, [35, 13, 13, 13, 13, 13], [1, 2, 3, 4, 5]),
      scores,
    ),
    top: [phrases.byItem],
  };
}

function details({ body }: SchemeRunView, { unitName, items }: SchemeRunView['results'][number], index: number) {
  return textTable(
    `detail-${index}`,
    unitName,
    columnsOf(phrases.detailHead, [28, 9, 9, 54], [1, 2]),
    items.map(({ code, points, of, why }) => [
      `${code} ${body.items.find((item) => item.code === code)?.title ?? ''}`,
      points === null ? phrases.notScored : printPoints(points),
      printPoints(of),
      explainPoints(why),
    ]),
    { across: unitName, together: true },
  );
}
