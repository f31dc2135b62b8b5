import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries } from '../../api/queries.ts';
import { useReportPage } from './report-context.tsx';

const nobody: readonly string[] = [];

/** A colleague's save, a step of the report or a new note is fetched as soon as it is heard of. */
export function usePulse(): void {
  const { view, desk } = useReportPage();
  const queryClient = useQueryClient();
  const { data } = useQuery(queries.pulse(view.key));
  const { revision = 0, seq = 0, notes = 0 } = data ?? {};
  useEffect(() => {
    if (revision > desk.revision() || seq > view.seq)
      void queryClient.invalidateQueries({ queryKey: queries.report(view.key).queryKey });
  }, [revision, seq, desk, view.seq, view.key, queryClient]);
  useEffect(() => {
    if (notes > 0) void queryClient.invalidateQueries({ queryKey: queries.cellNotes(view.key).queryKey });
  }, [notes, view.key, queryClient]);
}

/** Who else is writing on this report now, by name. */
export function useOthers(): readonly string[] {
  const { view } = useReportPage();
  return useQuery(queries.pulse(view.key)).data?.others ?? nobody;
}
