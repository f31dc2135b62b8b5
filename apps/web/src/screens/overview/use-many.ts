import type { ManyMoved, RefusedUnit, ReportRow } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Span } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { words } from '../../words.ts';

/** What came of an act on many units: how many, and of each that was refused the reason. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly refused: readonly RefusedUnit[];
}

const outcomeOf = ({ done, refused }: ManyMoved): Outcome => ({
  lines: [words.filings.done(done.length), words.filings.refusedCount(refused.length)],
  refused,
});

/** Accepting, returning and reminding many units of a list at once; each is decided by itself. */
export function useMany(span: Span, onDone: () => void) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const act = useMutation({
    mutationFn: (send: () => Promise<Outcome>) => send(),
    onSuccess: (came) => {
      if (came.refused.length > 0) setOutcome(came);
      else void message.success(came.lines[0]);
      onDone();
    },
    onError: (error) => void message.error(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });
  const seen = (rows: readonly ReportRow[]) => rows.map(({ unit, seq }) => ({ unit, seen: seq }));
  return {
    outcome,
    close: () => setOutcome(null),
    isPending: act.isPending,
    accept: (rows: readonly ReportRow[]) =>
      act.mutateAsync(async () => outcomeOf(await client.reports.acceptMany.mutate({ ...span, units: seen(rows) }))),
    giveBack: (rows: readonly ReportRow[], reason: string, own: Readonly<Record<string, string>>) =>
      act.mutateAsync(async () => {
        const units = seen(rows).map((each) => ({ ...each, reason: own[each.unit]?.trim() || null }));
        return outcomeOf(await client.reports.returnMany.mutate({ ...span, reason: reason.trim() || null, units }));
      }),
    remind: (rows: readonly ReportRow[], note: string) =>
      act.mutateAsync(async () => {
        const units = rows.map(({ unit }) => unit);
        const { reminded, mailed, refused } = await client.filings.remind.mutate({ ...span, note, units });
        const lines = [words.filings.done(reminded.length), words.filings.refusedCount(refused.length)];
        return { lines: mailed > 0 ? [...lines, words.filings.mailed(mailed)] : lines, refused };
      }),
  };
}
