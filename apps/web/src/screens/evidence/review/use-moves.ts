import type { EvidenceView } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { z } from 'zod';
import { client } from '../../../api/client.ts';
import { sendFile } from '../../../api/hand-in.ts';
import { sentenceOf } from '../../../api/refusal-of.ts';
import { requestKey } from '../../../api/request-key.ts';
import { words } from '../../../words.ts';

const Reread = z.object({ changed: z.number() });

/** Steps of an old report as a whole. What refuses one is said; afterwards everything is asked for anew. */
export function useMoves(view: EvidenceView) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const { isPending, mutate } = useMutation({
    mutationFn: (run: () => Promise<string>) => run(),
    onSuccess: (said) => void message.success(said),
    onError: (error) => void message.error(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });
  const seen = { unit: view.unit, id: view.id, seen: view.seq };
  const told = words.evidence.told;
  return {
    isBusy: isPending,
    record: () => mutate(() => client.evidence.record.mutate(seen).then(() => told.recorded)),
    adopt: () => mutate(() => client.evidence.adopt.mutate(seen).then(() => told.adopted)),
    offer: () => mutate(() => client.evidence.offer.mutate(seen).then(() => told.offered)),
    reopen: () => mutate(() => client.evidence.reopen.mutate(seen).then(() => told.reopened)),
    reread: () =>
      mutate(async () => {
        const address = `/files/evidence/${view.unit}/${view.id}/reread?seen=${view.seq}`;
        const answer = await sendFile(address, new Blob(), requestKey(), () => undefined);
        return told.reread(Reread.parse(answer).changed);
      }),
  };
}
