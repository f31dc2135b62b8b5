import type { Finding } from '@gongkai/kernel';
import type { ReactNode } from 'react';
import { useValue } from '../../../ui/value.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';
import { FindingItem } from './finding-item.tsx';
import { isWaivable } from './sort-findings.ts';
import { WaiveButton } from './waive-dialog.tsx';

/** 边填边查: beside the table, what the figures typed so far say about each other. */
export function FindingsPanel({ mayWaive }: { mayWaive: boolean }) {
  const { goTo, view, findings } = useReportPage();
  const { errors, warnings, notices, waived, blanks, blind, passed } = useValue(findings);
  const title = view.lock === null ? words.report.findingsTitle : words.report.tabs.checks;
  const open = errors.length + warnings.length + notices.length;
  return (
    <aside className="card side-panel" aria-label={title}>
      <h2>{title}</h2>
      <div aria-live="polite">
        {open === 0 && (
          <p className="finding-group soft">{passed > 0 ? words.report.findingsNone : words.report.findingsBlank}</p>
        )}
        <Group title={words.report.errorsHead(errors.length)} findings={errors} mayWaive={mayWaive} />
        <Group title={words.report.warningsHead(warnings.length)} findings={warnings} mayWaive={mayWaive} />
        <Group title={words.report.noticesHead(notices.length)} findings={notices} mayWaive={false} />
      </div>
      {blanks.length > 0 && (
        <p className="quiet-summary">
          {words.report.blanks(blanks.length)}{' '}
          <button type="button" className="link-button" onClick={() => goTo(blanks[0]?.cells ?? [])}>
            {words.report.goTo}
          </button>
        </p>
      )}
      <Folded title={words.report.waivedHead(waived.length)} count={waived.length}>
        {waived.map(({ finding, waiver }) => (
          <FindingItem key={waiver.finding} finding={finding}>
            <span>{words.findings.waivedBy(waiver.by, waiver.reason)}</span>
          </FindingItem>
        ))}
      </Folded>
      <Folded title={words.report.blindHead(blind.length)} count={blind.length}>
        <p className="gap-below">{words.report.blindWhat}</p>
        {blind.slice(0, 30).map((finding) => (
          <FindingItem key={`${finding.rule}${finding.cells.join()}`} finding={finding} />
        ))}
      </Folded>
      {passed > 0 && <p className="quiet-summary">{words.report.passedHead(passed)}</p>}
    </aside>
  );
}

function Group({ title, findings, mayWaive }: { title: string; findings: readonly Finding[]; mayWaive: boolean }) {
  if (findings.length === 0) return null;
  return (
    <section className="finding-group">
      <h3>{title}</h3>
      {findings.map((finding) => (
        <FindingItem key={`${finding.rule}${finding.kind}${finding.cells.join()}`} finding={finding}>
          {mayWaive && isWaivable(finding) && <WaiveButton finding={finding} />}
        </FindingItem>
      ))}
    </section>
  );
}

function Folded({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <details className="quiet-summary">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
