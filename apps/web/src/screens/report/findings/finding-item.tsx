import { findCell } from '@gongkai/forms';
import type { Finding } from '@gongkai/kernel';
import { explainFinding } from '@gongkai/words';
import type { ReactNode } from 'react';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

/** One finding with its numbers, its ground, and the way to its cells. */
export function FindingItem({ finding, children }: { finding: Finding; children?: ReactNode }) {
  const { goTo, form } = useReportPage();
  const isChapter = (place: string) => form.chapters.some(({ code }) => code === place) || place.startsWith('dates.');
  const places = finding.cells.filter((place) => findCell(form, place) !== undefined || isChapter(place));
  return (
    <article className="finding" data-severity={finding.severity} data-outcome={finding.outcome}>
      <p className="finding-text">{explainFinding(finding)}</p>
      <div className="finding-foot">
        <span>{`${words.findings.severity[finding.severity]} ${finding.rule}`}</span>
        {places.length > 0 && (
          <button type="button" className="link-button" onClick={() => goTo(places)}>
            {places.some((cell) => findCell(form, cell) !== undefined) ? words.report.goTo : words.report.goToText}
          </button>
        )}
        {children}
      </div>
    </article>
  );
}
