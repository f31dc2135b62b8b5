import { CalendarOutlined } from '@ant-design/icons';
import { useId, useRef, useState } from 'react';
import '../styles/days.css';
import { words } from '../words.ts';
import { readDay } from './read-day.ts';

interface Props {
  readonly id?: string;
  /** The day as `YYYY-MM-DD`, text that is no day yet, or empty. */
  readonly value: string;
  readonly label?: string;
  readonly readOnly?: boolean;
  /** Something else than the text is wrong with the day, for instance that it lies before another. */
  readonly problem?: string | null;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
}

/**
 * A day, typed year first whatever the browser's language, or picked from the browser's own calendar. `onChange` gives
 * the day as `YYYY-MM-DD` as soon as the text is one, else the text.
 */
export function DayField({ id, value, label, readOnly = false, problem = null, onChange, onBlur }: Props) {
  const own = useId();
  const field = id ?? own;
  const calendar = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const malformed = draft === null && value !== '' && readDay(value) === null;
  const wrong = malformed ? words.common.dayMalformed : problem;
  return (
    <span className="day-field" data-wrong={wrong === null ? undefined : ''}>
      <span className="day-line">
        <input
          id={field}
          value={draft ?? value}
          aria-label={label}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : `${field}-problem`}
          placeholder={readOnly ? '' : words.common.dayPattern}
          autoComplete="off"
          maxLength={20}
          readOnly={readOnly}
          onFocus={() => setDraft(value)}
          onChange={(event) => {
            setDraft(event.target.value);
            onChange(readDay(event.target.value) ?? event.target.value.trim());
          }}
          onBlur={() => {
            setDraft(null);
            onBlur?.();
          }}
        />
        {!readOnly && (
          <>
            <button
              type="button"
              className="day-open"
              aria-label={words.common.dayPick}
              onClick={() => calendar.current?.showPicker()}
            >
              <CalendarOutlined aria-hidden />
            </button>
            <input
              ref={calendar}
              type="date"
              className="day-calendar"
              tabIndex={-1}
              aria-hidden
              value={readDay(value) ?? ''}
              onChange={(event) => {
                onChange(event.target.value);
                onBlur?.();
              }}
            />
          </>
        )}
      </span>
      {wrong !== null && (
        <span className="bad" id={`${field}-problem`}>
          {wrong}
        </span>
      )}
    </span>
  );
}
