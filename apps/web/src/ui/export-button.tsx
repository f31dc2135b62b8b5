import { DownloadOutlined } from '@ant-design/icons';
import type { ExportKind, Job } from '@gongkai/reports';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { client } from '../api/client.ts';
import { queries } from '../api/queries.ts';
import { sentenceOf } from '../api/refusal-of.ts';
import { useSession } from '../session/use-mandate.ts';
import { words } from '../words.ts';

interface Props {
  readonly unit: string;
  readonly kind: ExportKind;
  /** The list's own filter, as its verb takes it. */
  readonly filter: Readonly<Record<string, unknown>>;
}

/** Takes a list away as Excel: made by the worker while one works on, with how far it is. */
export function ExportButton({ unit, kind, filter }: Props) {
  const { mandate } = useSession();
  const { message } = App.useApp();
  // An export belongs to the filter it was asked with.
  const asked = JSON.stringify(filter);
  const [begun, setBegun] = useState<{ readonly id: string; readonly asked: string } | null>(null);
  const id = begun !== null && begun.asked === asked ? begun.id : null;
  const jobs = useQuery({
    ...queries.jobs(mandate.unit),
    enabled: id !== null,
    refetchInterval: id === null ? false : 1_000,
  });
  const job = jobs.data?.find((each) => each.id === id);
  const start = useMutation({
    mutationFn: () => client.jobs.start.mutate({ unit, kind, filter: { ...filter } }),
    onSuccess: (started) => setBegun({ id: started.id, asked }),
    onError: (error) => void message.error(sentenceOf(error)),
  });
  const cancel = useMutation({
    mutationFn: (which: string) => client.jobs.cancel.mutate({ unit: mandate.unit, id: which }),
    onSettled: () => setBegun(null),
  });

  if (job?.state === 'done')
    return (
      <Button
        icon={<DownloadOutlined />}
        href={`/files/jobs/${mandate.unit}/${job.id}?as=${mandate.unit}`}
        onClick={() => setBegun(null)}
        title={words.desk.ready}
      >
        {words.desk.download}
      </Button>
    );
  if (job?.state === 'queued' || job?.state === 'running')
    return (
      <Space>
        <span className="soft" role="status">
          {job.state === 'queued' ? words.desk.queued : words.desk.exporting(job.done, job.total)}
        </span>
        <Button size="small" onClick={() => cancel.mutate(job.id)}>
          {words.desk.cancel}
        </Button>
      </Space>
    );
  return (
    <Space>
      {job?.state === 'failed' && <span className="bad">{words.desk.failed}</span>}
      <Button onClick={() => start.mutate()} loading={start.isPending || isAwaited(id, job)}>
        {words.desk.export}
      </Button>
    </Space>
  );
}

const isAwaited = (id: string | null, job: Job | undefined): boolean => id !== null && job === undefined;
