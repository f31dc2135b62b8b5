import type { ReportRow } from '@gongkai/reports';
import { Input, Switch } from 'antd';
import { useId, useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { words } from '../../words.ts';

interface Props {
  readonly rows: readonly ReportRow[];
  readonly busy: boolean;
  readonly onReasons: (reason: string, own: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
}

/** One reason for all, or one for each unit; a unit without any is not returned, and said so. */
export function ReturnManyDialog({ rows, busy, onReasons, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const [each, setEach] = useState(false);
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({});
  const field = useId();
  const said = (text: string | undefined): boolean => (text ?? '').trim().length >= 2;
  const enough = said(reason) || (each && rows.some(({ unit }) => said(own[unit])));
  return (
    <Dialog
      first={field}
      width={620}
      title={words.filings.returnManyTitle(rows.length)}
      okText={words.filings.returnMany}
      cancelText={words.common.cancel}
      okButtonProps={{ danger: true, disabled: !enough || busy }}
      onOk={() => onReasons(reason, each ? own : {})}
      onCancel={onCancel}
    >
      <label htmlFor={field}>{words.filings.oneReason}</label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={500}
        value={reason}
        placeholder={words.common.reasonHint}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="row gap-below">
        <Switch id={`${field}-each`} size="small" checked={each} onChange={setEach} />
        <label htmlFor={`${field}-each`}>{words.filings.perUnit}</label>
      </p>
      {each && (
        <ul className="own-reasons">
          {rows.map(({ unit, unitName }) => (
            <li key={unit}>
              <span>{unitName}</span>
              <Input
                aria-label={words.filings.ownReason(unitName)}
                placeholder={words.filings.sameReason}
                maxLength={500}
                value={own[unit] ?? ''}
                onChange={(event) => setOwn({ ...own, [unit]: event.target.value })}
              />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
