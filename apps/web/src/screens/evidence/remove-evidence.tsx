import type { EvidenceRow } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';

/** Takes an old report from the list. */
export function RemoveEvidence({ row }: { row: EvidenceRow }) {
  const [asking, setAsking] = useState(false);
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => client.evidence.remove.mutate({ unit: row.unit, id: row.id, seen: row.seq }),
    onSuccess: () => {
      void message.success(words.evidence.removed);
      setAsking(false);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['evidence.list'] }),
  });
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {words.evidence.remove}
      </Button>
      {asking && (
        <Dialog
          title={words.evidence.removeTitle(row.name)}
          okText={words.evidence.remove}
          okButtonProps={{ danger: true, disabled: remove.isPending }}
          cancelText={words.common.cancel}
          onOk={() => remove.mutate()}
          onCancel={() => setAsking(false)}
        >
          <p>{words.evidence.removeWhat}</p>
          <Refused error={remove.error} />
        </Dialog>
      )}
    </>
  );
}
