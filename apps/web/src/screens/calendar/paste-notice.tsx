import { type CalendarYear, readNotice } from '@gongkai/calendar';
import { marks } from '@gongkai/words';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { words } from '../../words.ts';

/** The notice's text, read into the lines below it; whoever enters it still holds them against the notice. */
export function PasteNotice({ year, onRead }: { year: number; onRead: (read: CalendarYear) => void }) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string } | null>(null);
  const read = (): void => {
    const notice = readNotice(text);
    if (notice === null) setSaid({ good: false, text: words.calendar.readNone });
    else if (notice.year.year !== year) setSaid({ good: false, text: words.calendar.readOther(notice.year.year) });
    else {
      onRead(notice.year);
      const missed = notice.unread.length === 0 ? '' : words.calendar.unread(notice.unread.join(marks.semicolon));
      setSaid({
        good: missed === '',
        text: `${words.calendar.readDone(notice.year.holidays.length)}${marks.stop}${missed}`,
      });
    }
  };
  return (
    <div className="field">
      <label htmlFor="calendar-paste">{words.calendar.paste}</label>
      <Input.TextArea
        id="calendar-paste"
        rows={4}
        maxLength={10_000}
        value={text}
        placeholder={words.calendar.pasteHint}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="row">
        <Button size="small" disabled={text.trim() === ''} onClick={read}>
          {words.calendar.read}
        </Button>
        <span className={said?.good === true ? 'good' : 'bad'} role="status">
          {said?.text}
        </span>
      </div>
    </div>
  );
}
