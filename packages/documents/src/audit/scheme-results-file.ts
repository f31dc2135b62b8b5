import { printPeriod, printPoints } from '@gongkai/kernel';
import { explainEvidence, type SchemeRunView } from '@gongkai/reports';
import { explainPoints, schemeRunKindNames, screens } from '@gongkai/words';
import { head, plain, sheet } from '../comparison/sheet.ts';
import { numberCell, type PlannedCell, type SheetPlan } from '../excel/plan.ts';
import { writeSheets } from '../excel/write-sheets.ts';

const { schemes: words, common } = screens.zh;

type Result = SchemeRunView['results'][number];

/**
 * Results of an evaluation as Excel: what each unit attained, item by item, in code order; the reason of every point; and how each
 * item is scored. What was not scored is said, and is no zero.
 */
export const schemeResultsToXlsx = (run: SchemeRunView): Promise<Uint8Array> =>
  writeSheets([results(run), reasons(run), about(run)]);

function results({ body, results: all }: SchemeRunView): SheetPlan {
  const items = body.items.map(({ code, title, points }) => words.file.perItem(code, title, printPoints(points)));
  return sheet(words.file.sheets.results, [
    [common.code, common.unit, words.attained, words.evaluated, words.whole, words.share, ...items].map(head),
    ...all.map((result) => [
      ...[result.unit, result.unitName].map(plain),
      ...[result.attained, result.evaluated, result.whole].map(pointsCell),
      plain(shareOf(result)),
      ...body.items.map(({ code }) => pointsCell(result.items.find((item) => item.code === code)?.points ?? null)),
    ]),
  ]);
}

const shareOf = ({ evaluated, whole }: Result): string => `${Math.round((evaluated * 100) / Math.max(1, whole))}%`;

const reasons = ({ body, results: all }: SchemeRunView): SheetPlan =>
  sheet(words.file.sheets.reasons, [
    [common.code, common.unit, words.code, words.itemTitle, words.attained, words.weight, words.why].map(head),
    ...all.flatMap(({ unit, unitName, items }) =>
      items.map(({ code, points, of, why }) => [
        ...[unit, unitName, code, body.items.find((item) => item.code === code)?.title ?? ''].map(plain),
        ...[points, of].map(pointsCell),
        plain(explainPoints(why)),
      ]),
    ),
  ]);

function about({ id, body, version, period, kind, settled, at, by }: SchemeRunView): SheetPlan {
  const standing = kind === 'rehearsal' ? schemeRunKindNames[kind] : settled ? words.settled : words.open;
  return sheet(words.file.sheets.about, [
    [words.code, words.itemTitle, words.weight, words.definition, words.evidence].map(head),
    ...body.items.map(({ code, title, points, definition, evidence }) => [
      ...[code, title].map(plain),
      pointsCell(points),
      ...[definition, explainEvidence(evidence)].map(plain),
    ]),
    ...[
      [words.name, `${body.title}${words.version(version)}`],
      [words.ground, body.ground],
      [words.file.run, `${words.runTitle(printPeriod(period), schemeRunKindNames[kind])} ${id}`],
      [words.file.settled, standing],
      [words.file.at, `${at.slice(0, 16).replace('T', ' ')} ${by}`],
      [words.file.note, words.resultsWhat],
    ].map(([name, value]) => [head(name ?? ''), plain(value ?? '')]),
  ]);
}

const pointsCell = (points: number | null): PlannedCell =>
  points === null ? plain(words.notScored) : numberCell(printPoints(points), { framed: true, align: 'right' });
