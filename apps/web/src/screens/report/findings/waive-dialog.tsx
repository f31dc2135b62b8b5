import { type Finding, findingKey } from '@gongkai/kernel';
import { explainFinding, marks } from '@gongkai/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { sentenceOf } from '../../../api/refusal-of.ts';
import { ReasonDialog } from '../../../ui/reason-dialog.tsx';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

/** 说明放行: a reason that stays on the finding all the way up; null takes it back. */
export function useWaive() {
  const { view } = useReportPage();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: ({ finding, reason }: { finding: Finding; reason: string | null }) =>
      client.reports.waive.mutate({ key: view.key, finding: findingKey(finding), reason }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reports.get', view.key] }),
    onError: (error) => void message.error(sentenceOf(error)),
  });
}

/** Gives the reason, or with `given` changes it. */
export function WaiveButton({ finding, given }: { finding: Finding; given?: string }) {
  const [open, setOpen] = useState(false);
  const { desk } = useReportPage();
  const waive = useWaive();
  const explain = async (reason: string): Promise<void> => {
    await desk.flush();
    await waive.mutateAsync({ finding, reason });
    setOpen(false);
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {given === undefined ? words.report.waive : words.report.waiveChange}
      </Button>
      <ReasonDialog
        open={open}
        title={words.report.waiveTitle}
        {...(given === undefined ? {} : { given })}
        what={`${explainFinding(finding)}${marks.stop}${words.report.waiveWhat}`}
        confirm={given === undefined ? words.report.waive : words.common.save}
        busy={waive.isPending}
        onCancel={() => setOpen(false)}
        onReason={(reason) => void explain(reason)}
      />
    </>
  );
}
