import type { Observation } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../../../api/client.ts';
import { queries } from '../../../api/queries.ts';
import { refusalOf, sentenceOf } from '../../../api/refusal-of.ts';
import { useReportPage } from '../report-context.tsx';
import { type Draft, draftOf, readDrafts } from './draft.ts';

const textOf = (observations: readonly Observation[]): string => JSON.stringify(observations);
const draftsOf = (observations: readonly Observation[]): Draft[] => observations.map(draftOf);

/** A list as this person has seen it, and the report's revision it was seen at. */
interface Seen {
  readonly observations: readonly Observation[];
  readonly revision: number;
}

/**
 * 正文数据 of one report while it is written. The whole list travels at once; when a colleague has changed it since it
 * was seen the server refuses it, and the person chooses between the two.
 */
export function useObservations() {
  const { view, desk } = useReportPage();
  const queryClient = useQueryClient();
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => draftsOf(view.observations));
  const [base, setBase] = useState<Seen>(view);
  const [theirs, setTheirs] = useState<Seen | null>(null);
  const read = readDrafts(drafts);
  const dirty = read === null || textOf(read) !== textOf(base.observations);

  useEffect(() => {
    if (dirty || textOf(view.observations) === textOf(base.observations)) return;
    setBase(view);
    setDrafts(draftsOf(view.observations));
  }, [view, base, dirty]);

  const save = useMutation({
    scope: { id: `observations/${view.key.unit}/${view.key.form}/${view.key.period}` },
    mutationFn: async ({ observations, over }: { observations: Observation[]; over: Seen }) => {
      await desk.flush();
      try {
        const saved = await client.reports.observe.mutate({ key: view.key, revision: over.revision, observations });
        setBase({ observations, revision: saved.revision });
      } catch (error) {
        if (refusalOf(error)?.code !== 'cell-changed') throw error;
        setTheirs(await queryClient.fetchQuery({ ...queries.report(view.key), staleTime: 0 }));
      }
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['reports.get', view.key] }),
  });

  const settle = (latest: readonly Draft[]): void => {
    const observations = readDrafts(latest);
    if (theirs === null && observations !== null && textOf(observations) !== textOf(base.observations))
      save.mutate({ observations, over: base });
  };

  const choose = (whose: 'mine' | 'theirs'): void => {
    if (theirs === null) return;
    setTheirs(null);
    setBase(theirs);
    if (whose === 'theirs') setDrafts(draftsOf(theirs.observations));
    else if (read !== null) save.mutate({ observations: read, over: theirs });
  };

  return {
    drafts,
    setDrafts,
    settle,
    theirs: theirs?.observations ?? null,
    choose,
    dirty,
    saving: save.isPending,
    problem: save.error === null ? null : sentenceOf(save.error),
  };
}
