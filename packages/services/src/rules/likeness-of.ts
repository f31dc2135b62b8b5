import { createHash } from 'node:crypto';
import { listNewestRuns, listPairsOf, type Query, type StandingPair } from '@gongkai/db';
import type { Likeness } from '@gongkai/reports';
import { isWithin, type UnitCode } from '@gongkai/units';

/** A report as the copy radar names it, with its text as it stands now. */
export interface ComparedText {
  readonly id: string;
  readonly unit: UnitCode;
  readonly year: number;
  readonly text: string;
  /** When it was last changed. */
  readonly changedAt: string;
  /** Where the text begins in what rules read. */
  readonly shift: number;
}

// More passages than anybody looks at in a finding; the pair itself shows all of them.
const mostPassages = 8;

/**
 * What the newest comparisons in one's scope have found about these reports, by id (R26, R27). A pair counts as long as the
 * text is the one that was compared. Left out is what no comparison has looked at since it was changed: not known, not clean.
 */
export async function likenessOf(query: Query, reports: readonly ComparedText[]): Promise<Map<string, Likeness[]>> {
  if (reports.length === 0) return new Map();
  const [runs, pairs] = await Promise.all([
    listNewestRuns(query),
    listPairsOf(
      query,
      reports.map(({ id }) => id),
    ),
  ]);
  return new Map(
    reports.flatMap((report): [string, Likeness[]][] => {
      const digest = createHash('md5').update(report.text).digest('hex');
      const found = pairs.flatMap((pair) => likenessIn(pair, report, digest));
      const compared = runs.some(
        ({ subject, from, to, at }) =>
          isWithin(report.unit, subject) && from <= report.year && report.year <= to && at >= report.changedAt,
      );
      return found.length > 0 || compared ? [[report.id, found]] : [];
    }),
  );
}

/** `left` is the later of two texts: the earlier one was not copied from it. Of two neighbours both are named. */
function likenessIn(pair: StandingPair, { id, shift, text }: ComparedText, digest: string): Likeness[] {
  const isLeft = pair.leftReport === id;
  const isRight = pair.rightReport === id && pair.relation === 'neighbour';
  if (!(isLeft && pair.leftDigest === digest) && !(isRight && pair.rightDigest === digest)) return [];
  const other = isLeft ? pair.right : pair.left;
  return [
    {
      of: pair.relation === 'own-earlier' ? 'prior' : 'neighbour',
      name: `${other.unitName}${other.year}年`,
      score: pair.text.own,
      judged: pair.severity,
      passages: pair.passages.slice(0, mostPassages).map((passage) => {
        const { from, to } = isLeft ? passage.left : passage.right;
        return { quote: text.slice(from, to), from: from + shift, to: to + shift };
      }),
    },
  ];
}
