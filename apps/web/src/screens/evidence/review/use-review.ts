import { type Form, getForm } from '@gongkai/forms';
import {
  decideFact,
  type EvidenceOutcome,
  type EvidenceView,
  type FactDecision,
  type FactVerdict,
  latestOf,
  outcomeOf,
  type ReviewItem,
  reviewOf,
  withKept,
} from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useMemo, useRef } from 'react';
import { client } from '../../../api/client.ts';
import { queries } from '../../../api/queries.ts';
import { sentenceOf } from '../../../api/refusal-of.ts';
import { useSession } from '../../../session/use-mandate.ts';

export interface Review {
  readonly form: Form | null;
  readonly items: readonly ReviewItem[];
  readonly latest: ReadonlyMap<string, FactDecision>;
  readonly outcome: EvidenceOutcome;
  /** Says something of figures. What cannot be is said at once; what a colleague did meanwhile, after the answer. */
  readonly decide: (verdicts: readonly ItemVerdict[]) => void;
}

export interface ItemVerdict {
  readonly item: ReviewItem;
  readonly verdict: FactVerdict;
}

type Sent = Parameters<typeof client.evidence.decide.mutate>[0]['verdicts'];

/** What is put before a person, what was said of it, and a way to say more: shown before the answer comes, so that keys can follow one another. */
export function useReview(view: EvidenceView): Review {
  const queryClient = useQueryClient();
  const { me } = useSession();
  const { message } = App.useApp();
  const form = view.form === null ? null : getForm(view.form);
  const items = useMemo(
    () => (view.reading === null ? [] : withKept(reviewOf(view.reading, form), view.decisions, form)),
    [view.reading, view.decisions, form],
  );
  const latest = useMemo(() => latestOf(view.decisions), [view.decisions]);
  const outcome = useMemo(() => outcomeOf(items, view.decisions, form), [items, view.decisions, form]);
  const { queryKey } = queries.oneEvidence(view.unit, view.id);
  const mutationKey = ['evidence.decide', view.unit, view.id];
  const wantsFetch = useRef(false);

  const send = useMutation({
    mutationKey,
    scope: { id: `evidence ${view.id}` },
    mutationFn: (verdicts: Sent) => client.evidence.decide.mutate({ unit: view.unit, id: view.id, verdicts }),
    onSuccess: ({ seq, state, undecided }) => {
      queryClient.setQueryData(queryKey, (old) => (old === undefined ? old : { ...old, seq, state, undecided }));
      void queryClient.invalidateQueries({ queryKey: ['evidence.list'] });
    },
    onError: (error) => {
      void message.error(sentenceOf(error));
      void queryClient.invalidateQueries({ queryKey });
    },
    onSettled: () => {
      if (!wantsFetch.current || queryClient.isMutating({ mutationKey }) > 1) return;
      wantsFetch.current = false;
      void queryClient.invalidateQueries({ queryKey });
    },
  });

  const decide = (verdicts: readonly ItemVerdict[]): void => {
    const seen = queryClient.getQueryData(queryKey) ?? view;
    const known = latestOf(seen.decisions);
    const last = seen.decisions.at(-1)?.seq ?? 0;
    const decided: FactDecision[] = [];
    const sent: Sent = [];
    for (const { item, verdict } of verdicts) {
      const result = decideFact(item, verdict, form);
      if (!result.ok) {
        void message.warning(sentenceOf({ data: { refusal: result.refusal } }));
        return;
      }
      const seq = Math.max(seen.seq, last) + decided.length + 1;
      decided.push({ ...result.value, seq, by: me.name, at: new Date().toISOString() });
      sent.push({ fact: item.key, was: known.get(item.key)?.seq ?? 0, ...verdict });
    }
    // An answer that is under way knows nothing of this yet and would take it off the screen: it is asked for again afterwards.
    if (queryClient.isFetching({ queryKey }) > 0) {
      wantsFetch.current = true;
      void queryClient.cancelQueries({ queryKey });
    }
    queryClient.setQueryData(queryKey, { ...seen, decisions: [...seen.decisions, ...decided] });
    send.mutate(sent);
  };
  return { form, items, latest, outcome, decide };
}
