import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@gongkai/kernel';
import { ruleOf } from '@gongkai/reports';
import { z } from 'zod';

/** A fault that people found in a report, with the words it stands in. */
const GoldFault = z.object({ id: z.string(), type: z.string(), severity: z.string(), quotes: z.array(z.string()) });
const GoldFaults = z.object({
  seedFile: z.string(),
  org: z.string(),
  orgType: z.string(),
  reportYear: z.number(),
  anomalies: z.array(GoldFault),
});
type GoldFault = z.infer<typeof GoldFault>;

export interface FaultyReport {
  readonly name: string;
  readonly text: string;
  readonly unit: string;
  readonly kind: 'street' | 'district';
  readonly year: number;
  readonly faults: readonly GoldFault[];
}

/** The reports in `folder`/gold with their texts in `folder`/seeds; none where there is no such folder. */
export function readFaults(folder: string): readonly FaultyReport[] {
  if (!existsSync(join(folder, 'gold'))) return [];
  return readdirSync(join(folder, 'gold'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const gold = GoldFaults.parse(JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')));
      return {
        name: file.slice(0, 3),
        text: readFileSync(join(folder, 'seeds', gold.seedFile), 'utf8'),
        unit: gold.org,
        kind: /区|DISTRICT/i.test(gold.orgType) && !/STREET|街道/i.test(gold.orgType) ? 'district' : 'street',
        year: gold.reportYear,
        faults: gold.anomalies,
      };
    });
}

/** Which rules answer for a kind of fault; kinds that only people judge have none. */
const answering: Readonly<Record<string, readonly string[]>> = {
  PERIOD_NOT_CALENDAR_YEAR: ['R17'],
  WRITTEN_BEFORE_PERIOD_END: ['R16'],
  PUBLISHED_BEFORE_PERIOD_END: ['R16'],
  COUNT_CLAIM_MISMATCH: ['R30'],
  SECTION_LIST_MISMATCH: ['R30'],
  HEADING_NUMBER_REUSED: ['R31'],
  HEADING_NUMBER_MISSING: ['R31'],
  CHANNEL_EXCEEDS_TOTAL: ['R10'],
  NARRATIVE_TABLE_MISMATCH: ['R20', 'R36', 'R37'],
  BLANK_CELL: ['R09'],
  TYPO_REVERSES_MEANING: ['R48'],
  TYPO: ['R48'],
  UNBALANCED_BRACKET: ['R48'],
  URL_MALFORMED: ['R46'],
  NON_GOV_EMAIL: ['R47'],
  EMPTY_MECHANISM: ['R35'],
  CUMULATIVE_EQUALS_ANNUAL: ['R33'],
  SECTION_OFF_TOPIC: ['R32'],
  MANDATORY_CONTENT_MISSING: ['R32'],
  MISSING_ATTACHMENT: ['R19'],
  SCOPE_MISMATCH: ['R28'],
  OTHER_CATEGORY_DOMINANT: ['R34'],
  DUPLICATE_PARAGRAPH: ['R50'],
  PERCENT_ARITHMETIC: ['R21', 'R23'],
  MAGNITUDE_LOST: ['R24', 'R25'],
  QUALIFIER_WITH_EXACT: ['R52'],
  UNIT_INCONSISTENT: ['R51'],
  TEXT_LOSS_PATTERN: ['R51'],
};

export interface Compared {
  /** Faults of degree error that nothing was said about. */
  readonly missed: readonly string[];
  readonly found: number;
  readonly lesser: number;
  /** Errors and warnings about something that people did not list. */
  readonly alarms: readonly Finding[];
}

export function compareFaults({ text, faults }: FaultyReport, findings: readonly Finding[]): Compared {
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  const isMet = (fault: GoldFault) => failed.some((finding) => answers(text, fault, finding));
  const errors = faults.filter(({ severity }) => severity === 'ERROR');
  return {
    missed: errors.filter((fault) => !isMet(fault)).map(({ id, type }) => `${id} ${type}`),
    found: errors.filter(isMet).length,
    lesser: faults.filter((fault) => fault.severity !== 'ERROR' && isMet(fault)).length,
    alarms: failed.filter(
      (finding) => finding.severity !== 'notice' && !faults.some((fault) => answers(text, fault, finding)),
    ),
  };
}

function answers(text: string, { type, severity, quotes }: GoldFault, finding: Finding): boolean {
  const rule = ruleOf(finding);
  if (rule === null || answering[type]?.includes(rule) !== true) return false;
  if (severity === 'ERROR' && finding.severity !== 'error') return false;
  const places = (finding.evidence ?? []).filter(({ to, from }) => to > from);
  return (
    quotes.length === 0 ||
    places.length === 0 ||
    places.some((place) => quotes.some((quote) => meets(text, quote, place)))
  );
}

function meets(text: string, quote: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (from < at + quote.length && to > at) return true;
  }
  return false;
}
