import type { Coverage } from '@gongkai/reports';
import { screens } from '@gongkai/words';
import type { SheetPlan } from '../excel/plan.ts';
import { head, plain, sheet } from './sheet.ts';

/** What a comparison says of itself: what is compared, how, and how complete it is. */
export interface ComparisonAbout {
  readonly title: string;
  readonly lines: readonly string[];
  /** Null where one unit is looked at alone. */
  readonly coverage: Coverage | null;
}

const { comparison: words, common } = screens.zh;

export function aboutSheet({ title, lines, coverage }: ComparisonAbout): SheetPlan {
  const { file } = words;
  const covered = (of: Coverage): (readonly [string, string])[] => [
    [file.coverage, common.coverage(of.expected, of.reported, of.nil, of.missing.length)],
    [file.missing, of.missing.map(({ name }) => name).join('、')],
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
