import type { ComparedReports } from '@gongkai/comparison/copies';
import type { NewCopyRun } from '@gongkai/db';
import type { Compared } from './compared.ts';
import type { CopyJobInput } from './copy-job.ts';

/** So many pairs are kept, the gravest; nobody reads a thousand. */
export const mostPairs = 1_000;

/** A comparison as it is kept. */
export function copyRunOf(
  asked: CopyJobInput & Pick<NewCopyRun, 'id' | 'by' | 'at'>,
  reports: readonly Compared[],
  found: ComparedReports,
): NewCopyRun {
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const refOf = (id: string) => {
    const report = reportOf.get(id);
    if (report === undefined) throw new Error(`no report ${id} was compared`);
    return report;
  };
  return {
    ...{ id: asked.id, subject: asked.unit, from: asked.from, to: asked.to, by: asked.by, at: asked.at },
    body: {
      thresholds: asked.thresholds,
      reports: reports.length,
      texts: reports.filter(({ text }) => text !== '').length,
      found: found.found,
      kept: found.pairs.length,
      errors: found.pairs.filter(({ severity }) => severity === 'error').length,
      thin: found.thin.map((id) => refOf(id).ref),
      ordinaryFrom: found.ordinaryFrom,
      wording: [...found.wording],
    },
    texts: [...found.sides].map(([id, side]) => ({ report: id, body: refOf(id).ref, text: refOf(id).text, side })),
    pairs: found.pairs.map(({ text, figures, reasons, ...pair }) => ({
      ...pair,
      reasons: [...reasons],
      likeness: { text, figures },
    })),
  };
}
