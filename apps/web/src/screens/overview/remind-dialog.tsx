import type { ReportRow } from '@gongkai/reports';
import { listOf } from '@gongkai/words';
import { Input } from 'antd';
import { useId, useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { words } from '../../words.ts';

interface Props {
  readonly rows: readonly ReportRow[];
  readonly busy: boolean;
  readonly onNote: (note: string) => void;
  readonly onCancel: () => void;
}

/** 催报: whom, and with which words. */
export function RemindDialog({ rows, busy, onNote, onCancel }: Props) {
  const [note, setNote] = useState('');
  const field = useId();
  return (
    <Dialog
      first={field}
      title={words.filings.remindTitle(rows.length)}
      okText={words.filings.remind}
      cancelText={words.common.cancel}
      okButtonProps={{ disabled: busy }}
      onOk={() => onNote(note.trim())}
      onCancel={onCancel}
    >
      <p className="soft gap-below">{listOf(rows.map(({ unitName }) => unitName))}</p>
      <p className="soft gap-below">{words.filings.remindWhat}</p>
      <label htmlFor={field}>{words.filings.remindNote}</label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  );
}
