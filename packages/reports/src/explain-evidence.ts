import type { Evidence } from '@gongkai/auditing';
import { findCell, getForm } from '@gongkai/forms';
import { printPoints } from '@gongkai/kernel';
import { scoreEvidence, withGloss } from '@gongkai/words';

/** How an item of an evaluation takes its points, with every number that is set: what its units are told beforehand. */
export function explainEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'timeliness':
      return scoreEvidence.timeliness(printPoints(evidence.each));
    case 'rules':
      return scoreEvidence.rules(evidence.rules, printPoints(evidence.each));
    case 'share': {
      const { source, form, over, under, full, none, least } = evidence;
      const labels = (cells: readonly string[]): string =>
        cells.map((cell) => withGloss(findCell(getForm(form), cell)?.fullLabel ?? cell)).join(scoreEvidence.plus);
      return scoreEvidence.share({
        ...{ over: labels(over), under: labels(under), registers: source === 'registers' },
        ...{ full, none, least },
      });
    }
    case 'audit': {
      const { serious, general, minor } = evidence.each;
      return scoreEvidence.audit(printPoints(serious), printPoints(general), printPoints(minor));
    }
    case 'manual':
      return scoreEvidence.manual;
  }
}
