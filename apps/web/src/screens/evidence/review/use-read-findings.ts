import type { Finding } from '@gongkai/kernel';
import type { EvidenceView } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../../../api/queries.ts';
import { shownFindings } from '../../../ui/shown-finding.ts';

/** What the rules over text and table say of an old report, with all that the house knows beside it. */
export function useReadFindings({ unit, id, aboutUnit, year, form, dates, reading }: EvidenceView): readonly Finding[] {
  // Whose it is and of which year decides what it is held against.
  const head = JSON.stringify([aboutUnit, year, form, dates, reading?.facts.length]);
  const { data } = useQuery(queries.evidenceFindings(unit, id, head));
  return useMemo(() => shownFindings(data ?? []), [data]);
}
