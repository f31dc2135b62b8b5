import type { ComparisonCoverage } from '@gongkai/reports';
import { screens } from '@gongkai/words';
import type { SheetPlan } from '../excel/plan.ts';
import { head, plain, sheet } from './sheet.ts';

/** What a comparison says of itself: what is compared, how, and how complete it is. */
export interface ComparisonAbout {
  readonly title: string;
  readonly lines: readonly string[];
  /** Null where one unit is looked at alone. */
  readonly coverage: ComparisonCoverage | null;
}

const words = screens.zh.comparison;

export function aboutSheet({ title, lines, coverage }: ComparisonAbout): SheetPlan {
  const { file } = words;
  const named = (units: ComparisonCoverage['missing']): string => units.map(({ name }) => name).join('、');
  const covered = (of: ComparisonCoverage): (readonly [string, string])[] => [
    [file.coverage, words.coverage(of.expected, of.reported, of.nil, of.waiting.length, of.missing.length)],
    [file.waiting, named(of.waiting)],
    [file.missing, named(of.missing)],
  ];
  const rows: (readonly [string, string])[] = [
    [file.range, title],
    ...lines.map((line) => [file.method, line] as const),
    ...(coverage === null ? [] : covered(coverage)),
    [file.blank, file.blankMeans],
  ];
  return sheet(
    words.sheets.about,
    rows.map(([name, value]) => [head(name), plain(value)]),
  );
}
