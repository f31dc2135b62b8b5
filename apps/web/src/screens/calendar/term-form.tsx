import {
  explainTerm,
  type NamedTerm,
  namedTerm,
  type Term,
  type TermUnit,
  termNames,
  type WorkCalendar,
} from '@gongkai/calendar';
import type { PlainDate } from '@gongkai/kernel';
import { explainClockStep, printDay } from '@gongkai/words';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { DayField } from '../../ui/day-field.tsx';
import { readDay } from '../../ui/read-day.ts';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { FoundDay } from './found-day.tsx';
import { StepList } from './step-list.tsx';

const units = ['working-day', 'day', 'month'] as const;

/** One term from one day. */
export function TermForm({ calendar }: { calendar: WorkCalendar }) {
  const [start, setStart] = useState<string>(today());
  const [name, setName] = useState<NamedTerm | 'custom'>('reply');
  const [days, setDays] = useState('20');
  const [unit, setUnit] = useState<TermUnit>('working-day');
  const from = readDay(start);
  const term = from === null ? null : name === 'custom' ? customTerm(days, unit) : namedTerm(name, from);
  return (
    <section className="card card-pad">
      <h2>{words.calendar.byTerm}</h2>
      <div className="field-grid">
        <div className="field">
          <label htmlFor="term-start">{words.calendar.start}</label>
          <DayField id="term-start" value={start} onChange={setStart} />
        </div>
        <div className="field">
          <label htmlFor="term-name">{words.calendar.term}</label>
          <Select
            id="term-name"
            className="wide-select"
            value={name}
            onChange={setName}
            options={[...termNames, 'custom' as const].map((each) => ({
              value: each,
              label: each === 'custom' ? words.calendar.custom : words.calendar.terms[each],
            }))}
          />
        </div>
        {name === 'custom' && (
          <>
            <div className="field">
              <label htmlFor="term-days">{words.calendar.days}</label>
              <Input
                id="term-days"
                inputMode="numeric"
                maxLength={3}
                value={days}
                onChange={(event) => setDays(event.target.value)}
              />
            </div>
            <div className="field">
              <label htmlFor="term-unit">{words.calendar.unitTitle}</label>
              <Select
                id="term-unit"
                className="wide-select"
                value={unit}
                onChange={setUnit}
                options={units.map((each) => ({ value: each, label: words.calendar.unit[each] }))}
              />
            </div>
          </>
        )}
      </div>
      <p className="faint">{words.calendar.startHint}</p>
      <Found calendar={calendar} from={from} term={term} isCustom={name === 'custom'} />
    </section>
  );
}

function customTerm(text: string, unit: TermUnit): Term | null {
  const days = Number(text);
  return /^\d{1,3}$/.test(text) && days >= 1 && days <= 400 ? { days, unit, article: '' } : null;
}

interface FoundProps {
  readonly calendar: WorkCalendar;
  readonly from: PlainDate | null;
  readonly term: Term | null;
  readonly isCustom: boolean;
}

function Found({ calendar, from, term, isCustom }: FoundProps) {
  if (from === null) return <p className="warn">{words.calendar.wrongDay}</p>;
  if (term === null) return <p className="warn">{isCustom ? words.calendar.wrongDays : words.calendar.noTerm}</p>;
  const { end, provisional, rolledFrom, steps } = explainTerm(calendar, from, term);
  return (
    <div className="found-day" aria-live="polite">
      <FoundDay label={words.calendar.result} day={end} provisional={provisional} />
      {term.article !== '' && (
        <p className="soft">{words.calendar.law(term.days, words.calendar.unit[term.unit], term.article)}</p>
      )}
      {rolledFrom !== null && <p className="soft">{words.calendar.rolled(printDay(rolledFrom))}</p>}
      <StepList steps={steps.map((step) => ({ kind: step.kind, text: explainClockStep(step) }))} />
    </div>
  );
}
