import { useSession } from '../../../session/use-mandate.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

const kinds = ['docx', 'xlsx', 'html', 'csv', 'json'] as const;

/** 下载: the report as documents, and where the public finds it once published. */
export function FilesTab() {
  const { view } = useReportPage();
  const { mandate } = useSession();
  const { unit, kind, form, period } = view.key;
  const search = new URLSearchParams({ unit, kind, form, period, as: mandate.unit });
  const open = `/open/v1/reports/${unit}/${period}?form=${form}`;
  return (
    <section className="card card-pad stack">
      <div>
        {view.state !== 'published' && <p className="soft">{words.report.draftMark}</p>}
        <ul className="file-list">
          {kinds.map((suffix) => (
            <li key={suffix}>
              <a href={`/files/report.${suffix}?${search}`} target="_blank" rel="noreferrer">
                {words.report.fileKinds[suffix]}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {view.state === 'published' && (
        <div>
          <h2>{words.report.publicLinks}</h2>
          <ul className="file-list">
            <li>
              <a href={`/public/reports/${unit}/${period}?form=${form}`}>{words.report.publicPage}</a>
            </li>
            <li>
              <a href={open}>{words.report.openData}</a>
            </li>
          </ul>
        </div>
      )}
      {view.sha256 !== null && (
        <p className="faint">
          {words.report.hash} <span className="mono">{view.sha256}</span>
        </p>
      )}
    </section>
  );
}
