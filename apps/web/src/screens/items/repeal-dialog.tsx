import { PlainDate } from '@gongkai/kernel';
import type { ItemView } from '@gongkai/reports';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { useItems } from './use-items.ts';

/** 废止: on which day, and by which document. */
export function RepealDialog({ view, onClose }: { view: ItemView; onClose: () => void }) {
  const { unit, id, seq: seen } = view;
  const [on, setOn] = useState<string>(today());
  const [reason, setReason] = useState('');
  const act = useItems(onClose);
  const day = PlainDate.safeParse(on);
  return (
    <Dialog
      first="repeal-document"
      title={words.items.repealTitle}
      okText={words.items.repeal}
      okButtonProps={{ disabled: !day.success || reason.trim() === '' || act.isPending }}
      onOk={() =>
        day.success &&
        act.mutate(() => client.items.repeal.mutate({ unit, id, seen, on: day.data, reason: reason.trim() }))
      }
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={words.items.repealDocument} htmlFor="repeal-document">
          <Input
            id="repeal-document"
            value={reason}
            maxLength={200}
            onChange={({ target }) => setReason(target.value)}
          />
        </Form.Item>
        <Form.Item label={words.items.repealOn} htmlFor="repeal-on">
          <DayField id="repeal-on" value={on} onChange={setOn} />
        </Form.Item>
      </Form>
      <Refused error={act.error} />
    </Dialog>
  );
}
