import { Input } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { words } from '../words.ts';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly what?: ReactNode;
  readonly confirm: string;
  readonly busy: boolean;
  readonly danger?: boolean;
  /** The reason given before, to be changed. */
  readonly given?: string;
  readonly children?: ReactNode;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a reason; what was typed is still there after a refusal. */
export function ReasonDialog({
  open,
  title,
  what,
  confirm,
  busy,
  danger,
  given = '',
  children,
  onReason,
  onCancel,
}: Props) {
  const [reason, setReason] = useState(given);
  const field = useId();
  const enough = reason.trim().length >= 2;
  if (!open) return null;
  return (
    <Dialog
      first={field}
      title={title}
      okText={confirm}
      cancelText={words.common.cancel}
      okButtonProps={{ disabled: !enough || busy, danger: danger === true }}
      onOk={() => onReason(reason.trim())}
      onCancel={onCancel}
    >
      {what !== undefined && <p className="gap-below soft">{what}</p>}
      <label htmlFor={field}>{words.common.reason}</label>
      <Input.TextArea
        id={field}
        className="reason-text"
        value={reason}
        rows={4}
        maxLength={500}
        showCount
        placeholder={words.common.reasonHint}
        onChange={(event) => setReason(event.target.value)}
      />
      {children}
    </Dialog>
  );
}
