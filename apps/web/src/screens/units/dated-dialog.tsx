import { PlainDate } from '@gongkai/kernel';
import { Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { useUnits } from './use-units.ts';

interface Props {
  readonly title: string;
  readonly what?: string;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly ready: boolean;
  readonly children?: ReactNode;
  /** Id of the field the person begins in. */
  readonly first?: string;
  readonly send: (on: PlainDate, document: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** A change of a unit: from which day, by which document. */
export function DatedDialog({
  title,
  what,
  confirm,
  danger,
  ready,
  children,
  first = 'change-document',
  send,
  onClose,
}: Props) {
  const [day, setDay] = useState<string>(today());
  const [document, setDocument] = useState('');
  const change = useUnits(onClose);
  const on = PlainDate.safeParse(day);
  return (
    <Dialog
      first={first}
      title={title}
      okText={confirm}
      okButtonProps={{
        danger: danger === true,
        disabled: !ready || !on.success || document.trim() === '' || change.isPending,
      }}
      onOk={() => on.success && change.mutate(() => send(on.data, document.trim()))}
      onCancel={onClose}
    >
      {what !== undefined && <p className="gap-below soft">{what}</p>}
      <Form layout="vertical">
        {children}
        <Form.Item label={words.units.on} htmlFor="change-day">
          <DayField id="change-day" value={day} onChange={setDay} />
        </Form.Item>
        <Form.Item label={words.units.document} htmlFor="change-document">
          <Input
            id="change-document"
            value={document}
            maxLength={200}
            onChange={(event) => setDocument(event.target.value)}
          />
        </Form.Item>
      </Form>
      <Refused error={change.error} />
    </Dialog>
  );
}
