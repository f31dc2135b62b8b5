import { checkYear } from '@gongkai/calendar';
import type { YearInForce } from '@gongkai/reports';
import { explainCalendarProblem } from '@gongkai/words';
import { Button, Drawer, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { HolidayRows } from './holiday-rows.tsx';
import { MovesList } from './moves-list.tsx';
import { PasteNotice } from './paste-notice.tsx';
import { useCalendar } from './use-calendar.ts';
import { draftOf, yearOfDraft } from './year-draft.ts';

interface Props {
  readonly unit: string;
  readonly inForce: YearInForce;
  readonly onClose: () => void;
}

/** A year's notice: pasted or typed, looked at in what it would move, then entered. */
export function YearDrawer({ unit, inForce, onClose }: Props) {
  const { year, revision, source } = inForce;
  const [draft, setDraft] = useState(() => draftOf(inForce.body));
  const { preview, save } = useCalendar(onClose);
  const body = yearOfDraft(year, draft);
  const problems = body === null ? [] : checkYear(body);
  const ready = body !== null && problems.length === 0;
  const isPending = preview.isPending || save.isPending;
  const set = (change: Partial<typeof draft>): void => {
    setDraft({ ...draft, ...change });
    preview.reset();
  };
  return (
    <Drawer
      open
      size={880}
      title={words.calendar.editor(year)}
      onClose={onClose}
      footer={
        <div className="row">
          <Button disabled={!ready || isPending} onClick={() => preview.mutate({ unit, year, body })}>
            {words.calendar.preview}
          </Button>
          <Button
            type="primary"
            disabled={!ready || isPending}
            onClick={() => save.mutate({ unit, year, body, revision })}
          >
            {words.calendar.save}
          </Button>
          <span className="house-gap" />
          {source === 'own' && (
            <Popconfirm
              title={words.calendar.takeBackWhat(year)}
              onConfirm={() => save.mutate({ unit, year, body: null, revision })}
            >
              <Button danger disabled={isPending}>
                {words.calendar.takeBack}
              </Button>
            </Popconfirm>
          )}
        </div>
      }
    >
      <div className="stack">
        <PasteNotice year={year} onRead={(read) => set(draftOf(read))} />
        <div className="field">
          <label htmlFor="calendar-notices">{words.calendar.number}</label>
          <Input
            id="calendar-notices"
            value={draft.notices}
            maxLength={120}
            placeholder={words.calendar.numberHint}
            onChange={(event) => set({ notices: event.target.value })}
          />
        </div>
        <HolidayRows holidays={draft.holidays} onChange={(holidays) => set({ holidays })} />
        {body === null && <p className="faint">{words.calendar.incomplete}</p>}
        {problems.map((problem) => (
          <p key={`${problem.problem}${problem.day}${problem.holiday}`} className="bad" role="alert">
            {explainCalendarProblem(problem)}
          </p>
        ))}
        <Refused error={preview.error ?? save.error} />
        {preview.data !== undefined && <MovesList moves={preview.data} />}
      </div>
    </Drawer>
  );
}
