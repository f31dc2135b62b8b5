import type { ReportRow } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useId, useState } from 'react';
import { client } from '../../api/client.ts';
import type { Span } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { readDay } from '../../ui/read-day.ts';
import { words } from '../../words.ts';

interface Props {
  readonly span: Span;
  readonly row: ReportRow;
  readonly onClose: () => void;
}

/** 延期: a last day of its own for one unit, with a reason; or taking one back. */
export function PutOffDialog({ span, row, onClose }: Props) {
  const { exception } = row;
  const [day, setDay] = useState(String(exception.until ?? ''));
  const [reason, setReason] = useState('');
  const field = useId();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const until = readDay(day);
  const enough = reason.trim().length >= 2;
  const save = useMutation({
    mutationFn: (to: typeof until) =>
      client.filings.except.mutate({
        ...span,
        unit: row.unit,
        seen: exception.seq,
        until: to,
        reason: reason.trim(),
      }),
    onSuccess: () => {
      void message.success(words.filings.putOffDone);
      onClose();
    },
    onError: (error) => void message.error(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });
  return (
    <Dialog
      first={`${field}-day`}
      title={words.filings.putOffTitle(row.unitName)}
      okText={words.filings.putOff}
      cancelText={words.common.cancel}
      okButtonProps={{ disabled: until === null || !enough || save.isPending }}
      onOk={() => until !== null && save.mutate(until)}
      onCancel={onClose}
    >
      <p className="soft gap-below">{words.filings.putOffWhat}</p>
      <p>
        <label htmlFor={`${field}-day`}>{words.filings.putOffUntil}</label>
        <DayField id={`${field}-day`} value={day} onChange={setDay} />
      </p>
      <p>
        <label htmlFor={field}>{words.filings.putOffReason}</label>
        <Input.TextArea
          id={field}
          rows={2}
          maxLength={500}
          value={reason}
          placeholder={words.common.reasonHint}
          onChange={(event) => setReason(event.target.value)}
        />
      </p>
      {exception.until !== null && (
        <Button danger disabled={!enough || save.isPending} onClick={() => save.mutate(null)}>
          {words.filings.takeBack}
        </Button>
      )}
    </Dialog>
  );
}
