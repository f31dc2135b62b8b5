import { PlainDate } from '@gongkai/kernel';
import type { ApplicationView } from '@gongkai/reports';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { useFee } from './use-fee.ts';

interface Props {
  readonly view: ApplicationView;
  readonly step: 'fee-paid' | 'fee-lapsed';
  readonly onClose: () => void;
}

/** How a fee ends: paid, or not in time. */
export function FeeEndDialog({ view: { unit, id, seq }, step, onClose }: Props) {
  const [on, setOn] = useState<string>(today());
  const [text, setText] = useState('');
  const move = useFee(onClose);
  const day = PlainDate.safeParse(on);
  const isPaid = step === 'fee-paid';
  const send = (at: PlainDate) => {
    const common = { unit, id, seen: seq, on: at };
    return isPaid
      ? client.fees.paid.mutate({ ...common, receipt: text })
      : client.fees.lapse.mutate({ ...common, note: text });
  };

  return (
    <Dialog
      first="fee-on"
      title={isPaid ? words.fees.paid : words.fees.lapseTitle}
      okText={words.common.confirm}
      okButtonProps={{ disabled: !day.success || move.isPending }}
      onOk={() => day.success && move.mutate(() => send(day.data))}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={isPaid ? words.fees.paidOn : words.fees.lapsedOn} htmlFor="fee-on">
          <DayField id="fee-on" value={on} onChange={setOn} />
        </Form.Item>
        <Form.Item
          label={isPaid ? words.fees.receipt : words.fees.note}
          htmlFor="fee-text"
          extra={isPaid ? words.fees.paidWhat : words.fees.lapseWhat}
        >
          <Input id="fee-text" value={text} maxLength={1_000} onChange={(event) => setText(event.target.value)} />
        </Form.Item>
      </Form>
      <Refused error={move.error} />
    </Dialog>
  );
}
