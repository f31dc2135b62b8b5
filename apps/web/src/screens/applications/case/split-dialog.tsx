import { PlainDate } from '@gongkai/kernel';
import { ApplicationRequest } from '@gongkai/registers/applications';
import type { ApplicationView } from '@gongkai/reports';
import { applicationEventNames } from '@gongkai/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { today } from '../../../ui/today.ts';
import { words } from '../../../words.ts';

const say = words.applications.step;

/** 一事一申请: one application into several, once; each part keeps the day of receipt. */
export function SplitDialog({ view, onClose }: { view: ApplicationView; onClose: () => void }) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [parts, setParts] = useState<readonly string[]>(['', '']);
  const [reason, setReason] = useState('');
  const { form, way } = view.request;
  const requests = parts.map((description) => ApplicationRequest.safeParse({ description, form, way }).data ?? null);
  const ready = requests.every((each) => each !== null) && reason.trim().length >= 2;
  const split = useMutation({
    mutationFn: () =>
      client.applications.split.mutate({
        unit: view.unit,
        id: view.id,
        seen: view.seq,
        on: PlainDate.parse(today()),
        parts: requests.flatMap((each) => (each === null ? [] : [each])),
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
      first="part-0"
      title={applicationEventNames.split}
      okText={words.common.confirm}
      okButtonProps={{ disabled: !ready || split.isPending }}
      onOk={() => split.mutate()}
      onCancel={onClose}
    >
      <p className="soft gap-below">{say.splitWhat}</p>
      <Form layout="vertical" className="case-form">
        {parts.map((part, index) => (
          <Form.Item key={index} label={say.part(index + 1)} htmlFor={`part-${index}`}>
            <Input.TextArea
              id={`part-${index}`}
              rows={2}
              maxLength={4_000}
              value={part}
              onChange={(event) => setParts(parts.map((each, at) => (at === index ? event.target.value : each)))}
            />
          </Form.Item>
        ))}
        <p className="gap-below">
          <Button size="small" disabled={parts.length >= 30} onClick={() => setParts([...parts, ''])}>
            {say.addPart}
          </Button>
        </p>
        <Form.Item label={say.reason} htmlFor="split-reason" required>
          <Input.TextArea
            id="split-reason"
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
      </Form>
      <Refused error={split.error} />
    </Dialog>
  );
}
