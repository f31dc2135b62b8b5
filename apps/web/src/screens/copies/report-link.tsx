import type { CopyReportRef } from '@gongkai/reports';
import { Link } from '@tanstack/react-router';
import { words } from '../../words.ts';

/** Leads to a compared report: in one's scope to the report itself, outside it to what everybody reads. `owner` keeps the comparison. */
export function ReportLink({ report: { source }, owner }: { report: CopyReportRef; owner: string }) {
  if (source.kind === 'evidence')
    return (
      <Link to="/evidence/$unit/$id" params={{ unit: owner, id: source.id }}>
        {words.copies.toReport}
      </Link>
    );
  const { unit, kind, form, period } = source.key;
  if (source.kind === 'published') return <a href={`/public/reports/${unit}/${period}`}>{words.copies.toPublic}</a>;
  return (
    <Link to="/reports/$unit/$kind/$form/$period" params={{ unit, kind, form, period }} search={{ tab: 'text' }}>
      {words.copies.toReport}
    </Link>
  );
}
