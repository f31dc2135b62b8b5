import { defaultThresholds } from '@gongkai/comparison/copies';
import type { CopyAsked, CopyRun, Job } from '@gongkai/reports';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { words } from '../../words.ts';
import { CompareDialog } from './compare-dialog.tsx';

interface Props {
  readonly unit: string;
  /** The newest comparison asked for, whatever became of it. */
  readonly job: Job | null;
  readonly last: CopyRun | null;
}

/** Asks for a comparison; while it is made, says how far it is. */
export function CompareButton({ unit, job, last }: Props) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const navigate = useNavigate({ from: '/copies' });
  const [choosing, setChoosing] = useState(false);
  const settings = useQuery(queries.settings(unit));
  // What the unit or one above has said holds; else the next one begins as the last was asked.
  const thresholds = settings.data?.effective.copyThresholds ?? last?.body.thresholds ?? defaultThresholds;
  const again = () => queryClient.invalidateQueries({ queryKey: ['copies.runs'] });
  const start = useMutation({
    mutationFn: (asked: CopyAsked) => client.copies.start.mutate(asked),
    onSuccess: async () => {
      // What comes next is the newest one.
      await navigate({ search: (old) => ({ ...old, run: undefined }), replace: true });
      await again();
      setChoosing(false);
    },
    onError: (error) => void message.error(sentenceOf(error)),
  });
  const cancel = useMutation({
    mutationFn: (id: string) => client.jobs.cancel.mutate({ unit, id }),
    onSettled: again,
  });
  if (job?.state === 'queued' || job?.state === 'running')
    return (
      <Space>
        <span className="soft figure" role="status">
          {job.state === 'queued' ? words.copies.queued : words.copies.running(job.done, job.total)}
        </span>
        <Button size="small" onClick={() => cancel.mutate(job.id)}>
          {words.copies.cancel}
        </Button>
      </Space>
    );
  return (
    <Space>
      {job?.state === 'failed' && <span className="bad">{words.copies.failed}</span>}
      <Button type="primary" onClick={() => setChoosing(true)}>
        {last === null ? words.copies.startFirst : words.copies.start}
      </Button>
      {choosing && !settings.isPending && (
        <CompareDialog
          unit={unit}
          last={last}
          thresholds={thresholds}
          onStart={start.mutate}
          onClose={() => setChoosing(false)}
        />
      )}
    </Space>
  );
}
