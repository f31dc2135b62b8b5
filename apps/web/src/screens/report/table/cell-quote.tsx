import type { ReportKey } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../../api/queries.ts';
import { words } from '../../../words.ts';

/** The sentence a recorded figure was extracted from, and the old paper it stands in; nothing where it was typed. */
export function CellQuote({ reportKey, code }: { reportKey: ReportKey; code: string }) {
  const { data } = useQuery(queries.quotes(reportKey));
  const found = data?.cells[code];
  if (data == null || found === undefined) return null;
  return (
    <span>
      <span className="state-tag">{words.evidence.extracted}</span>{' '}
      {found.quotes.map((quote) => (
        <q key={quote} lang="zh-CN">
          {quote}
        </q>
      ))}{' '}
      <Link to="/evidence/$unit/$id" params={{ unit: reportKey.unit, id: data.id }}>
        {words.evidence.extractedFrom(data.name)}
      </Link>
    </span>
  );
}
