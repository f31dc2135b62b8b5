import type { ActivityKind } from '@gongkai/kernel';
import { type Activity, activityKindsOf } from '@gongkai/registers/activities';
import type { Unit } from '@gongkai/units';
import { activityKindNames, marks } from '@gongkai/words';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/activities.css';
import '../../styles/lists.css';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { ActivityFiles } from './activity-files.tsx';
import { ActivityGroups } from './activity-groups.tsx';
import { QuickRow } from './quick-row.tsx';

/** The dated facts of a unit in a year: one row to write them down, one list grouped by kind. */
export function ActivitiesScreen() {
  const { mandate } = useSession();
  const { unit = mandate.unit } = useSearch({ from: '/signed-in/activities' });
  const tree = useQuery(queries.tree(mandate.unit, thisYear()));
  return (
    <Asked query={tree}>
      {({ units }) => {
        const here = units.find(({ code }) => code === unit);
        return here === undefined ? (
          <NothingHere title={words.activities.notKept} />
        ) : (
          <Register unit={here} units={units} key={unit} />
        );
      }}
    </Asked>
  );
}

function Register({ unit, units }: { unit: Unit; units: readonly Unit[] }) {
  const { may } = useSession();
  const search = useSearch({ from: '/signed-in/activities' });
  const navigate = useNavigate({ from: '/activities' });
  const year = search.year ?? thisYear();
  const kinds = activityKindsOf(unit.kind);
  const list = useInfiniteQuery(queries.activities(unit.code, year, search.kind ?? null));
  const [editing, setEditing] = useState<Activity | null>(null);
  const [kind, setKind] = useState<ActivityKind>(search.kind ?? kinds[0] ?? 'meeting');
  const mayEdit = may('activity.edit', unit.code) && kinds.length > 0;
  const ask = (change: Partial<typeof search>): void =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });

  return (
    <>
      <PageHead
        title={words.activities.title}
        below={<p className="soft">{`${unit.name}${marks.gap}${words.activities.what}`}</p>}
      >
        {units.length > 1 && (
          <Select
            aria-label={words.common.unit}
            className="unit-pick"
            showSearch={{ optionFilterProp: 'label' }}
            value={String(unit.code)}
            onChange={(code) => ask({ unit: code, kind: undefined })}
            options={units.map((each) => ({ value: String(each.code), label: each.name }))}
          />
        )}
        <Select
          aria-label={words.activities.year}
          value={year}
          onChange={(next) => ask({ year: next === thisYear() ? undefined : next })}
          options={yearsBack().map((each) => ({ value: each, label: words.remedies.year(each) }))}
        />
        <Select
          allowClear
          aria-label={words.activities.kind}
          placeholder={words.activities.anyKind}
          className="kind-pick"
          showSearch={{ optionFilterProp: 'label' }}
          value={search.kind}
          onChange={(next) => ask({ kind: next })}
          options={kinds.map((each) => ({ value: each, label: activityKindNames[each] }))}
        />
        <ActivityFiles unit={unit.code} year={year} mayEdit={mayEdit} />
      </PageHead>
      {kinds.length === 0 ? (
        <div className="card">
          <NothingHere title={words.activities.notKept} what={words.activities.notKeptWhat} />
        </div>
      ) : (
        <div className="stack">
          {mayEdit && (
            <QuickRow
              key={editing === null ? 'new' : `${editing.id}/${editing.revision}`}
              unit={unit}
              kinds={kinds}
              kind={editing?.kind ?? kind}
              year={year}
              editing={editing}
              onKind={setKind}
              onEnd={() => setEditing(null)}
            />
          )}
          <ActivityGroups
            list={list}
            unit={unit}
            kinds={search.kind === undefined ? kinds : [search.kind]}
            mayEdit={mayEdit}
            onEdit={setEditing}
            onAdd={(next) => {
              setEditing(null);
              setKind(next);
            }}
          />
          {list.hasNextPage && (
            <p className="row centred">
              <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {words.activities.more}
              </Button>
            </p>
          )}
        </div>
      )}
    </>
  );
}

const yearsBack = (): number[] => Array.from({ length: 12 }, (_, index) => thisYear() - index);
