import { extractReport } from '@gongkai/extraction';
import type { Finding } from '@gongkai/kernel';
import { checkRead } from '../check-read.ts';
import type { Rule } from '../rule.ts';
import { type CleanReport, cleanReports } from './clean-reports.ts';
import { fullContext } from './full-context.ts';
import type { Plant } from './plant.ts';

/** Four reports of each form into which a fault goes, one a kind of unit. */
export const reportsFor = ({ forms }: Plant): readonly CleanReport[] =>
  cleanReports.filter(({ form, world }) => forms.includes(form) && world.seed % 5 < 1);

/** What the rules find wrong with a report after a fault was planted in it. */
export function failedIn(plant: Plant, report: CleanReport, ruleSet: readonly Rule[]): readonly Finding[] {
  const { text, context } = plant.into(report, fullContext(report));
  const findings = checkRead({ text, extraction: extractReport(text) }, context, ruleSet);
  return findings.filter(({ outcome }) => outcome === 'failed');
}
