import type { Observation } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../../../api/client.ts';
import { queries } from '../../../api/queries.ts';
import { sentenceOf } from '../../../api/refusal-of.ts';
import { useReportPage } from '../report-context.tsx';
import { type Draft, draftOf, readDrafts } from './draft.ts';

const textOf = (observations: readonly Observation[]): string => JSON.stringify(observations);
const draftsOf = (observations: readonly Observation[]): Draft[] => observations.map(draftOf);

/**
 * 正文数据 of one report while it is written. The whole list travels at once, so before it does the server is asked
 * whether a colleague has changed it since: then nothing is sent, and the person chooses between the two.
 */
export function useObservations() {
  const { view, desk } = useReportPage();
  const queryClient = useQueryClient();
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => draftsOf(view.observations));
  const [base, setBase] = useState<readonly Observation[]>(view.observations);
  const [theirs, setTheirs] = useState<readonly Observation[] | null>(null);
  const read = readDrafts(drafts);
  const dirty = read === null || textOf(read) !== textOf(base);

  useEffect(() => {
    if (dirty || textOf(view.observations) === textOf(base)) return;
    setBase(view.observations);
    setDrafts(draftsOf(view.observations));
  }, [view.observations, base, dirty]);

  const save = useMutation({
    scope: { id: `observations/${view.key.unit}/${view.key.form}/${view.key.period}` },
    mutationFn: async ({ observations, over }: { observations: Observation[]; over: readonly Observation[] }) => {
      await desk.flush();
      const now = await queryClient.fetchQuery({ ...queries.report(view.key), staleTime: 0 });
      if (textOf(now.observations) !== textOf(over)) return setTheirs(now.observations);
      await client.reports.observe.mutate({ key: view.key, observations });
      setBase(observations);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['reports.get', view.key] }),
  });

  const settle = (latest: readonly Draft[]): void => {
    const observations = readDrafts(latest);
    if (theirs === null && observations !== null && textOf(observations) !== textOf(base))
      save.mutate({ observations, over: base });
  };

  const choose = (whose: 'mine' | 'theirs'): void => {
    if (theirs === null) return;
    setTheirs(null);
    setBase(theirs);
    if (whose === 'theirs') setDrafts(draftsOf(theirs));
    else if (read !== null) save.mutate({ observations: read, over: theirs });
  };

  return {
    drafts,
    setDrafts,
    settle,
    theirs,
    choose,
    dirty,
    saving: save.isPending,
    problem: save.error === null ? null : sentenceOf(save.error),
  };
}
