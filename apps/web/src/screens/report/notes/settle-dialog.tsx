import type { CellNote } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { client } from '../../../api/client.ts';
import { ReasonDialog } from '../../../ui/reason-dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

/** Closes a flag with what came of it. */
export function SettleDialog({ note, onClose }: { note: CellNote; onClose: () => void }) {
  const { view } = useReportPage();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const settle = useMutation({
    mutationFn: (answer: string) => client.cellNotes.settle.mutate({ key: view.key, id: note.id, answer }),
    onSuccess: () => {
      void message.success(words.entry.flagSettled);
      onClose();
    },
    // Also after a refusal: somebody else has settled it.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['cellNotes.list'] }),
  });
  return (
    <ReasonDialog
      open
      title={words.entry.flagSettleTitle}
      what={note.text}
      confirm={words.entry.flagSettle}
      busy={settle.isPending}
      onReason={(answer) => settle.mutate(answer)}
      onCancel={onClose}
    >
      <Refused error={settle.error} />
    </ReasonDialog>
  );
}
