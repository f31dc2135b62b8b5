import { emptyBody, type ItemBody } from '@gongkai/registers/disclosure';
import type { DutyView } from '@gongkai/reports';
import { houseOf } from '@gongkai/units';
import { dutyCycleNames, itemCategoryNames, marks, printDay } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/items.css';
import '../../styles/remedies.css';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { DutyDialog } from './duty-dialog.tsx';
import { NewItemDialog } from './new-item-dialog.tsx';
import { StandingTag } from './standing-tag.tsx';

type Period = DutyView['periods'][number];

/** What a unit owes every period again, and which item has fulfilled it. */
export function DutiesScreen() {
  const { mandate, unitName, may } = useSession();
  const duties = useQuery(queries.duties(mandate.unit));
  const [editing, setEditing] = useState<DutyView | 'new' | null>(null);
  const [given, setGiven] = useState<Partial<ItemBody> | null>(null);
  const mayDraft = may('item.edit', mandate.unit);
  // What a section owes is set by its house.
  const mayEdit = mayDraft && houseOf(mandate.unit) === mandate.unit;
  const draft = (duty: DutyView, { period }: Period): void =>
    setGiven({
      title: `${duty.title}（${period}）`,
      category: duty.category,
      section: duty.section,
      kind: duty.category === 'A20_07' ? 'budget' : emptyBody.kind,
      duty: duty.id,
      dutyPeriod: period,
    });
  return (
    <>
      <PageHead
        title={words.items.dutiesTitle}
        below={<p className="soft">{`${unitName}${marks.gap}${words.items.dutiesWhat}`}</p>}
      >
        <Link to="/items">{words.items.back}</Link>
        {mayEdit && (
          <Button type="primary" onClick={() => setEditing('new')}>
            {words.items.addDuty}
          </Button>
        )}
      </PageHead>
      <Asked query={duties}>
        {(views) => (
          <div className="stack">
            {views.length === 0 && (
              <section className="card">
                <NothingHere title={words.items.dutiesEmpty} what={words.items.dutiesWhat} />
              </section>
            )}
            {views.map((duty) => (
              <section key={duty.id} className="card card-pad" aria-label={duty.title}>
                <div className="row">
                  <h2>{duty.title}</h2>
                  <span className="soft">{`${dutyCycleNames[duty.cycle]}${marks.gap}${itemCategoryNames[duty.category]}`}</span>
                  <span className="house-gap" />
                  {mayEdit && (
                    <Button size="small" onClick={() => setEditing(duty)}>
                      {words.items.editDuty}
                    </Button>
                  )}
                </div>
                {duty.periods.length === 0 && <p className="faint">{words.items.noPeriods}</p>}
                <ul className="plain-list">
                  {duty.periods.toReversed().map((each) => (
                    <PeriodRow
                      key={each.period}
                      each={each}
                      {...(mayDraft ? { onDraft: () => draft(duty, each) } : {})}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </Asked>
      {editing !== null && (
        <DutyDialog unit={mandate.unit} duty={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
      {given !== null && <NewItemDialog unit={mandate.unit} given={given} onClose={() => setGiven(null)} />}
    </>
  );
}

function PeriodRow({ each: { period, dueOn, item }, onDraft }: { each: Period; onDraft?: () => void }) {
  const late = (item?.publishedOn ?? today()) > dueOn;
  return (
    <li className="duty-period">
      <span className="figure">{period}</span>
      <span className={late ? 'bad' : 'soft'}>
        {`${words.items.dueOn} ${printDay(dueOn)}`}
        {late && `${marks.gap}${words.items.dutyLate}`}
      </span>
      {item === null ? (
        onDraft !== undefined && (
          <Button size="small" onClick={onDraft}>
            {words.items.draftFor}
          </Button>
        )
      ) : (
        <span className="row">
          <StandingTag standing={item.state} />
          <Link to="/items/$unit/$id" params={{ unit: item.unit, id: item.id }}>
            {words.items.fulfilled}
          </Link>
        </span>
      )}
    </li>
  );
}
