import type { YearOpening } from '@gongkai/reports';
import { formNames, marks, printDay, printShortDay, printSpan, unitKindNames } from '@gongkai/words';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { DayField } from '../../ui/day-field.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { readDay } from '../../ui/read-day.ts';
import { printDayAt, today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { DeadlineFields } from './deadline-fields.tsx';
import { OpenYearForm } from './open-year-form.tsx';
import { type DeadlineTexts, readDeadlines } from './read-deadlines.ts';
import { useYears } from './use-years.ts';

interface Props {
  readonly unit: string;
  readonly openings: readonly YearOpening[];
  readonly onClose: () => void;
}

/** 布置与收口: opening a form and period for everything below, its due days, and closing it again. */
export function YearsDrawer({ unit, openings, onClose }: Props) {
  const own = openings.filter((opening) => opening.unit === unit);
  return (
    <Drawer open size={640} title={words.overview.manage} onClose={onClose}>
      <div className="stack">
        <section>
          <h2>{words.overview.openYear}</h2>
          <p className="faint gap-below">{words.overview.openYearWhat}</p>
          <OpenYearForm unit={unit} />
        </section>
        <section>
          <h2>{words.overview.openings}</h2>
          {own.length === 0 && <NothingHere title={words.overview.openingsEmpty} />}
          <ul className="openings">
            {own.map((opening) => (
              <Opening key={`${opening.form}/${opening.period}`} opening={opening} />
            ))}
          </ul>
        </section>
      </div>
    </Drawer>
  );
}

function Opening({ opening }: { opening: YearOpening }) {
  const { setDeadlines, close, isPending } = useYears(opening);
  const [editing, setEditing] = useState<DeadlineTexts | null>(null);
  const [on, setOn] = useState<string>(today());
  const { form, period, closedOn } = opening;
  const closing = readDay(on);
  const due = editing === null ? null : readDeadlines(editing);
  return (
    <li className="opening">
      <div className="row">
        <strong>{`${printSpan(period)} · ${formNames[form]}`}</strong>
        <span className={closedOn === null ? 'good' : 'soft'}>
          {closedOn === null ? words.overview.open : words.overview.closedOn(printDay(closedOn))}
        </span>
      </div>
      <p className="faint">{words.overview.openedBy(opening.openedBy, printDayAt(opening.openedAt))}</p>
      <p className="figure">
        {Object.entries(opening.deadlines)
          .map(([kind, day]) => `${nameOfKind(kind)} ${printShortDay(day)}`)
          .join(marks.gap)}
      </p>
      {editing !== null && (
        <div className="stack">
          <DeadlineFields form={form} period={period} value={editing} onChange={setEditing} />
          <div className="row">
            <Button
              type="primary"
              size="small"
              disabled={isPending || due === null}
              onClick={() => due !== null && setDeadlines(due, () => setEditing(null))}
            >
              {words.common.save}
            </Button>
            <Button size="small" onClick={() => setEditing(null)}>
              {words.common.cancel}
            </Button>
          </div>
        </div>
      )}
      <div className="row">
        {editing === null && (
          <Button size="small" onClick={() => setEditing(opening.deadlines)}>
            {words.overview.setDeadlines}
          </Button>
        )}
        {closedOn === null ? (
          <>
            <DayField label={words.overview.closeYearOn} value={on} onChange={setOn} />
            <Button
              size="small"
              disabled={isPending || closing === null}
              title={words.overview.closeYearWhat}
              onClick={() => closing !== null && close(closing)}
            >
              {words.overview.closeYear}
            </Button>
          </>
        ) : (
          <Button size="small" disabled={isPending} onClick={() => close(null)}>
            {words.overview.reopen}
          </Button>
        )}
      </div>
    </li>
  );
}

const nameOfKind = (kind: string): string => Object.entries(unitKindNames).find(([code]) => code === kind)?.[1] ?? kind;
