import { findCell } from '@gongkai/forms';
import { withGloss } from '@gongkai/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { client } from '../../../api/client.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

const says = words.entry;

/** A comment on one cell, or a flag to look at it again. */
export function NoteDialog({ cell, onClose }: { cell: string; onClose: () => void }) {
  const { view, form } = useReportPage();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const field = useId();
  const [text, setText] = useState('');
  const [flag, setFlag] = useState(false);
  const add = useMutation({
    mutationFn: () => client.cellNotes.add.mutate({ key: view.key, cell, text: text.trim(), flag }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['cellNotes.list'] });
      void message.success(says.noteSaved);
      onClose();
    },
  });
  return (
    <Dialog
      first={field}
      title={says.noteTitle(withGloss(findCell(form, cell)?.fullLabel ?? cell))}
      okText={says.noteSave}
      cancelText={words.common.cancel}
      okButtonProps={{ disabled: text.trim() === '' || add.isPending }}
      onOk={() => add.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        <label htmlFor={field}>{says.noteText}</label>
        <Input.TextArea
          id={field}
          rows={3}
          maxLength={500}
          showCount
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Checkbox checked={flag} onChange={(event) => setFlag(event.target.checked)}>
          {says.noteFlag}
        </Checkbox>
        <Refused error={add.error} />
      </div>
    </Dialog>
  );
}
