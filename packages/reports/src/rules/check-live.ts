import { extractReport } from '@gongkai/extraction';
import type { Form } from '@gongkai/forms';
import type { Evidence, Figure, Finding, RuleCode, RuleNeed } from '@gongkai/kernel';
import type { Narrative } from '../shapes/index.ts';
import { rules } from './catalogue.ts';
import { checkRead } from './check-read.ts';
import { type ChapterPlace, narrativeText } from './narrative-text.ts';
import type { Read, ReadContext } from './read-context.ts';
import { isInside } from './text.ts';

/** A report kept here, draft or filed: its table in the form's cell order and its chapters. */
export interface LiveReport {
  readonly form: Form;
  readonly year: number;
  readonly unitName: string;
  readonly figures: readonly Figure[];
  readonly narrative: Narrative;
}

/** What is known beside a report kept here; the rest of a `ReadContext` follows from the report itself. */
export type LiveContext = Omit<ReadContext, 'year' | 'form' | 'figures' | 'counted' | 'below'>;

/**
 * The rules of the catalogue that `checkReport` does not already answer, over the text and table of a report kept here: together
 * they are all 58. Places are chapters, so that a waiver outlives an edit elsewhere in the text. What rests on words read by a
 * program may be explained where the program errs, errors too; personal data (R49) may not.
 */
export function checkLive(report: LiveReport, context: LiveContext): Finding[] {
  const { read, places } = liveRead(report);
  const { year, form, figures } = report;
  const asked = context.publication == null ? liveRules.filter(({ code }) => !ofPublication.has(code)) : liveRules;
  const findings = checkRead(read, { ...context, year, form: form.code, figures }, asked);
  return distinct(
    findings
      // R14 and R15 fall back on the points that `checkReport` answers for.
      .filter((finding) => finding.kind !== 'point-missing' && !isOfHeading(finding, places))
      .map((finding) => placed(finding, places)),
  );
}

/** Are there rules over the text of this form's reports? The notices know none for what communities file. */
export const hasTextRules = ({ code }: Pick<Form, 'code'>): boolean =>
  liveRules.some(({ forms }) => forms.includes(code));

/** A report kept here as one text, under its title, with what a reader of it reads; and where its chapters stand. */
export function liveRead({ form, year, unitName, narrative }: Omit<LiveReport, 'figures'>): {
  readonly read: Read;
  readonly places: readonly ChapterPlace[];
} {
  const title = liveTitle(unitName, year);
  const body = narrativeText(form, narrative);
  const text = `${title}${body.text}`;
  const places = body.places.map(({ code, from, to }) => ({ code, from: from + title.length, to: to + title.length }));
  return { read: { text, extraction: extractReport(text) }, places };
}

/** What stands before the chapters of a report kept here. */
export const liveTitle = (unitName: string, year: number): string => `${unitName}${year}年政府信息公开工作年度报告\n\n`;

/** Relations, blanks, chapters and their points, days, registers and sums below: `checkReport` asks them of every live report. */
const elsewhere: ReadonlySet<RuleCode> = new Set([
  ...(['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10'] as const),
  ...(['R11', 'R12', 'R13', 'R16', 'R17', 'R18', 'R39', 'R40', 'R41'] as const),
]);
const liveRules = rules.filter(({ code }) => !elsewhere.has(code));

/** Asked of what is published; of a draft there is nothing to ask. */
const ofPublication: ReadonlySet<RuleCode> = new Set(['R44', 'R45', 'R46', 'R53', 'R58']);

/**
 * Nothing was said of what the rule is about: no share in the text, nothing to recompute. It was looked for and is not there, unlike
 * what lies beside the report and is not known.
 */
export const isSilent = ({ kind, outcome, missing }: Finding): boolean =>
  kind === 'rule-tried' && outcome === 'not-evaluated' && missing.every((need) => inText.has(need));

const inText: ReadonlySet<string> = new Set<RuleNeed>([
  ...(['stated-figures', 'shares', 'parts', 'rates', 'averages', 'counts', 'claims'] as const),
  ...(['numbering', 'cumulative', 'mechanisms', 'channels', 'contacts', 'addresses', 'paragraphs'] as const),
]);

/** Headings of chapters are printed, not written: empty chapters are left out of the text, and their numbers with them (R31). */
const isOfHeading = ({ rule, evidence }: Finding, places: readonly ChapterPlace[]): boolean =>
  rule === 'R31' && places.some(({ from }) => evidence?.[0]?.from === from);

// Long enough to tell two places of a chapter apart, short enough for a waiver's key.
const longestPlace = 40;

function placed(finding: Finding, places: readonly ChapterPlace[]): Finding {
  const { cells, evidence = [], severity, rule } = finding;
  const chapters = evidence
    .slice(0, 1)
    .flatMap((first) =>
      places.filter((place) => isInside(place, first.from)).flatMap(({ code }) => [code, asPlace(first)]),
    );
  return {
    ...finding,
    cells: [...cells.filter((cell) => !cell.startsWith('text:')), ...chapters],
    ...(evidence.length > 0 && severity === 'error' && rule !== 'R49' ? { waivable: true as const } : {}),
  };
}

// Commas part the places of a key.
const asPlace = ({ quote }: Evidence): string =>
  quote
    .replaceAll(/[\s,]+/g, ' ')
    .trim()
    .slice(0, longestPlace);

/** Two breaches with the same words are told apart by what they say. */
const distinct = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => {
    const alike = findings.filter((each) => keyOf(each) === keyOf(finding));
    const said = Object.values(finding.facts).join(' ').replaceAll(',', ' ').slice(0, longestPlace);
    return alike.length === 1 ? finding : { ...finding, cells: [...finding.cells, said] };
  });

const keyOf = ({ rule, cells }: Finding): string => [rule, ...cells].join();
