import type { ActivityKind } from '@gongkai/kernel';
import type { Activity } from '@gongkai/registers/activities';
import type { Unit } from '@gongkai/units';
import { activityKindNames } from '@gongkai/words';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { client } from '../../api/client.ts';
import { AskAgain } from '../../ui/ask-again.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { words } from '../../words.ts';
import { ActivityGroup } from './activity-group.tsx';

type Page = Awaited<ReturnType<typeof client.activities.list.query>>;

interface Props {
  readonly list: UseInfiniteQueryResult<InfiniteData<Page>>;
  readonly unit: Unit;
  readonly kinds: readonly ActivityKind[];
  readonly mayEdit: boolean;
  readonly onEdit: (row: Activity) => void;
  readonly onAdd: (kind: ActivityKind) => void;
}

/** The kinds that have rows, each with its rows; those without stand below as words to begin with. */
export function ActivityGroups({ list, unit, kinds, mayEdit, onEdit, onAdd }: Props) {
  if (list.data === undefined) return list.isError ? <AskAgain error={list.error} again={list.refetch} /> : <Waiting />;
  const rows = list.data.pages.flatMap((page) => page.rows);
  const sums = list.data.pages[0]?.sums ?? [];
  const filled = kinds.filter((kind) => rows.some((row) => row.kind === kind));
  const empty = kinds.filter((kind) => !filled.includes(kind));
  const begin = (kind: ActivityKind): void => {
    onAdd(kind);
    document.getElementById('quick-title')?.focus();
  };
  return (
    <section className="card">
      {filled.length === 0 && (
        <NothingHere title={words.activities.empty} what={mayEdit ? words.activities.emptyWhat : ''} />
      )}
      {filled.map((kind) => (
        <ActivityGroup
          key={kind}
          kind={kind}
          unit={unit}
          rows={rows.filter((row) => row.kind === kind)}
          sum={sums.find((each) => each.kind === kind) ?? null}
          mayEdit={mayEdit}
          onEdit={onEdit}
          onAdd={begin}
        />
      ))}
      {mayEdit && empty.length > 0 && (
        <div className="activity-empty">
          <h3>{words.activities.withoutRows}</h3>
          <div className="row">
            {empty.map((kind) => (
              <Button key={kind} size="small" onClick={() => begin(kind)}>
                {activityKindNames[kind]}
              </Button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}
