import { listCountedNarratives, type Query } from '@gongkai/db';
import { type Form, formOfYear, getForm } from '@gongkai/forms';
import {
  type Figure,
  type Finding,
  frequencyOf,
  type Period,
  type PlainDate,
  periodEnd,
  previousYear,
  type ReportKind,
  type ReportState,
  yearOfPeriod,
} from '@gongkai/kernel';
import { hasTextRules, liveTitle, narrativeText, type RegisterFacts, type ReportDates } from '@gongkai/reports';
import { rangeOf, type UnitCode } from '@gongkai/units';
import { reportIdOf } from '../copies/compared.ts';
import { tallyKeysOf } from '../counted.ts';
import { checkOnce, type Held, type HeldBeside } from './check-once.ts';
import { likenessOf } from './likeness-of.ts';
import { likesOf, namesByLikes } from './names-around.ts';
import { guidesOf, publicationsOf } from './publication-facts.ts';
import { registerFactsOf } from './register-facts.ts';

/** A report begun, as it stands now. */
export interface Begun extends Held {
  /** Last year's figures under this form's cells. */
  readonly prior: readonly Figure[] | null;
  readonly dates: ReportDates;
  readonly state: ReportState | null;
  readonly changedAt: string;
}

interface Asked {
  /** The unit that asks, or whose subtree is asked about. */
  readonly about: UnitCode;
  readonly kind: ReportKind;
  readonly form: Form;
  readonly period: Period;
  readonly today: PlainDate;
}

/** What the rules over text and table find in reports kept here, by unit. */
export async function liveFindings(
  query: Query,
  begun: readonly Begun[],
  asked: Asked,
): Promise<Map<UnitCode, Finding[]>> {
  const { form, period } = asked;
  const found = new Map<UnitCode, Finding[]>();
  // A quarter's filing is the table alone.
  if (frequencyOf(period) !== 'year' || !hasTextRules(form)) return found;
  for (const { report, beside } of await besideEach(query, begun, asked))
    found.set(report.unit.code, await checkOnce(form, yearOfPeriod(period), report, beside));
  return found;
}

/**
 * Each report with what is known beside it: last year's text and figures, its neighbours' names, its registers and the newest
 * comparisons. As many statements for a district as for one unit.
 */
export async function besideEach(
  query: Query,
  begun: readonly Begun[],
  asked: Asked,
): Promise<{ readonly report: Begun; readonly beside: HeldBeside }[]> {
  if (begun.length === 0) return [];
  const { about, form, period, kind } = asked;
  const idOf = (unit: UnitCode) => reportIdOf({ unit, kind, form: form.code, period });
  const units = begun.map(({ unit }) => unit.code);
  const [words, registers, names, publications, guides, likeness] = await Promise.all([
    wordsBefore(query, asked),
    kind === 'own' ? registersOf(query, begun, asked) : new Map<UnitCode, RegisterFacts>(),
    namesByLikes(query, about, periodEnd(period)),
    publicationsOf(query, begun, asked),
    guidesOf(query, units),
    likenessOf(
      query,
      begun.map(({ unit: { code, name }, narrative, changedAt }) => {
        const { text } = narrativeText(form, narrative);
        const year = yearOfPeriod(period);
        return { id: idOf(code), unit: code, year, text, changedAt, shift: liveTitle(name, year).length };
      }),
    ),
  ]);
  return begun.map((report) => {
    const { unit, prior } = report;
    return {
      report,
      beside: {
        before: words.get(unit.code) ?? null,
        prior,
        neighbours: names.get(likesOf(unit))?.filter((name) => name !== unit.name) ?? null,
        likeness: likeness.get(idOf(unit.code)) ?? null,
        register: registers.get(unit.code) ?? null,
        publication: publications.get(unit.code) ?? null,
        guide: guides.get(unit.code) ?? null,
      },
    };
  });
}

/** Last year's words, under the form they were written in. */
async function wordsBefore(query: Query, { about, kind, form, period }: Asked) {
  const before = previousYear(period);
  const statutory = form.statutory ? formOfYear(yearOfPeriod(before)) : undefined;
  const forms = [...new Set([form.code, ...(statutory === undefined ? [] : [statutory])])];
  const rows = await listCountedNarratives(query, rangeOf(about), { kind, forms, period: before });
  // The same form goes before the one it replaced.
  const ordered = rows.toSorted((a, b) => forms.indexOf(b.form) - forms.indexOf(a.form));
  return new Map(ordered.map(({ unit, form: code, narrative }) => [unit, { form: getForm(code), narrative }]));
}

async function registersOf(query: Query, begun: readonly Begun[], { about, form, period, today }: Asked) {
  const units = begun.map(({ unit }) => unit.code);
  return registerFactsOf(query, about, await tallyKeysOf(query, units, form, period), period, today);
}
