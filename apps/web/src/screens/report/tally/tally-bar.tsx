import type { Figure } from '@gongkai/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { client } from '../../../api/client.ts';
import { queries } from '../../../api/queries.ts';
import { sentenceOf } from '../../../api/refusal-of.ts';
import { printTime } from '../../../ui/today.ts';
import { useValue } from '../../../ui/value.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';
import { differingCells } from './differing-cells.ts';
import { SinceFiling } from './since-filing.tsx';

/** How the table stands to the registers it is counted from, and the two things one can do about it. */
export function TallyBar({ counted }: { counted: readonly Figure[] }) {
  const { view, form, desk } = useReportPage();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const figures = useValue(desk.figures);
  const tally = useQuery(queries.tally(view.key));
  const differing = differingCells(form, figures, counted);
  const cells = counted.filter((figure) => figure !== null).length;

  const settled = async (): Promise<void> => {
    desk.adopt(await queryClient.fetchQuery({ ...queries.report(view.key), staleTime: 0 }));
    await queryClient.invalidateQueries({ queryKey: ['tally.get'] });
  };
  const follow = useMutation({
    mutationFn: async () => {
      await desk.flush();
      await client.tally.follow.mutate({ key: view.key, revision: desk.revision(), cells: differing });
      await settled();
    },
    onSuccess: () => void message.success(words.tally.followed),
    onError: (error) => void message.error(sentenceOf(error)),
  });
  const lock = useMutation({
    mutationFn: async (locked: boolean) => {
      await client.tally.lock.mutate({ key: view.key, locked });
      await settled();
      return locked;
    },
    onSuccess: (locked) => void message.success(locked ? words.tally.locked : words.tally.unlocked),
    onError: (error) => void message.error(sentenceOf(error)),
  });

  const lockedAt = tally.data?.lockedAt ?? null;
  const editable = view.lock === null;
  return (
    <div className="tally-bar">
      <span>{words.tally.counted(cells)}</span>
      <span className={differing.length === 0 ? 'good' : 'warn'}>
        {differing.length === 0 ? words.tally.agrees : words.tally.differs(differing.length)}
      </span>
      {lockedAt !== null && (
        <span className="soft">{words.tally.lockedAt(printTime(lockedAt), tally.data?.lockedBy ?? '')}</span>
      )}
      <span className="house-gap" />
      {editable && (differing.length > 0 || view.seq === 0) && (
        <Button size="small" title={words.tally.followHint} loading={follow.isPending} onClick={() => follow.mutate()}>
          {differing.length > 0 ? words.tally.follow : words.tally.make}
        </Button>
      )}
      {editable && (
        <Button
          size="small"
          title={words.tally.lockHint}
          loading={lock.isPending}
          onClick={() => lock.mutate(lockedAt === null)}
        >
          {lockedAt === null ? words.tally.lock : words.tally.unlock}
        </Button>
      )}
      <SinceFiling since={tally.data?.since ?? []} />
    </div>
  );
}
