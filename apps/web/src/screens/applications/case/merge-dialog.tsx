import { PlainDate } from '@gongkai/kernel';
import type { ApplicationView } from '@gongkai/reports';
import { applicationEventNames } from '@gongkai/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { queries } from '../../../api/queries.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { today } from '../../../ui/today.ts';
import { words } from '../../../words.ts';

const say = words.applications.step;

/** 并案: the same application came in twice; this one lives on in the other. Likely ones are offered. */
export function MergeDialog({ view, onClose }: { view: ApplicationView; onClose: () => void }) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [into, setInto] = useState('');
  const [reason, setReason] = useState('');
  const { unit, id, intake, request } = view;
  const likely = useQuery(
    queries.duplicates({ unit, id, document: '', description: request.description, arrivedOn: intake.arrivedOn }),
  );
  const merge = useMutation({
    mutationFn: () =>
      client.applications.merge.mutate({
        unit,
        id,
        seen: view.seq,
        on: PlainDate.parse(today()),
        into: into.trim(),
        reason: reason.trim(),
      }),
    onSuccess: () => {
      void message.success(words.applications.moved);
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });
  return (
    <Dialog
      first="merge-into"
      title={applicationEventNames.merged}
      okText={words.common.confirm}
      okButtonProps={{ disabled: into.trim() === '' || reason.trim().length < 2 || merge.isPending }}
      onOk={() => merge.mutate()}
      onCancel={onClose}
    >
      <Form layout="vertical" className="case-form">
        <Form.Item label={say.into} htmlFor="merge-into" required>
          <Input id="merge-into" value={into} maxLength={40} onChange={(event) => setInto(event.target.value)} />
        </Form.Item>
        {(likely.data ?? []).length > 0 && (
          <Radio.Group
            className="gap-below"
            value={into}
            onChange={(event) => setInto(String(event.target.value))}
            options={(likely.data ?? []).map((each) => ({ value: each.id, label: `${each.id} ${each.title}` }))}
          />
        )}
        <Form.Item label={say.reason} htmlFor="merge-reason" required>
          <Input.TextArea
            id="merge-reason"
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
      </Form>
      <Refused error={merge.error} />
    </Dialog>
  );
}
