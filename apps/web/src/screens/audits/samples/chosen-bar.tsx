import { type TickVerdict, tickVerdicts } from '@gongkai/kernel';
import { tickVerdictNames } from '@gongkai/words';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { words } from '../../../words.ts';

interface BarProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onKeep: (verdict: TickVerdict, note: string) => void;
}

/** One verdict, and where it needs one a reason, for all rows that were chosen. */
export function ChosenBar({ count, busy, onKeep }: BarProps) {
  const [note, setNote] = useState('');
  return (
    <div className="sheet-tools row">
      <strong>{words.audits.chosen(count)}</strong>
      <Input
        aria-label={words.audits.note}
        className="chosen-note"
        maxLength={1_000}
        placeholder={words.audits.tickNote}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {tickVerdicts.map((verdict) => (
        <Button
          key={verdict}
          loading={busy}
          disabled={verdict !== 'right' && note.trim() === ''}
          onClick={() => onKeep(verdict, note.trim())}
        >
          {tickVerdictNames[verdict]}
        </Button>
      ))}
    </div>
  );
}
