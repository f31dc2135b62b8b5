import type { CopyReportRef } from '@gongkai/reports';
import { Link } from '@tanstack/react-router';
import { words } from '../../words.ts';

/** Leads to a compared report: in one's scope to the report itself, outside it to what everybody reads. */
export function ReportLink({ report: { source } }: { report: CopyReportRef }) {
  if (source.kind === 'evidence') return null;
  const { unit, kind, form, period } = source.key;
  if (source.kind === 'published') return <a href={`/public/reports/${unit}/${period}`}>{words.copies.toPublic}</a>;
  return (
    <Link to="/reports/$unit/$kind/$form/$period" params={{ unit, kind, form, period }} search={{ tab: 'text' }}>
      {words.copies.toReport}
    </Link>
  );
}
