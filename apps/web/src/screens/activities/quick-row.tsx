import type { ActivityKind } from '@gongkai/kernel';
import { type Activity, activityKinds } from '@gongkai/registers/activities';
import type { Unit } from '@gongkai/units';
import { activityKindNames, activityProblemSentences } from '@gongkai/words';
import { Button, Select } from 'antd';
import { type SubmitEvent, useEffect, useState } from 'react';
import { thisYear, today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { draftOf, nextDraft, ofKind, readDraft } from './draft.ts';
import { QuickFields } from './quick-fields.tsx';
import { useActivities } from './use-activities.ts';

interface Props {
  readonly unit: Unit;
  readonly kinds: readonly ActivityKind[];
  readonly kind: ActivityKind;
  readonly year: number;
  readonly editing: Activity | null;
  readonly onKind: (kind: ActivityKind) => void;
  readonly onEnd: () => void;
}

/** One row, written from the keyboard: Enter keeps it, the day stays, and the focus is in the next one's title. */
export function QuickRow({ unit, kinds, kind, year, editing, onKind, onEnd }: Props) {
  const [draft, setDraft] = useState(() =>
    editing === null ? nextDraft(kind, year === thisYear() ? today() : '') : draftOf(editing),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const { save, isPending } = useActivities(unit.code);
  const name = activityKindNames[draft.kind];

  // The list may ask for another kind than the one written last.
  useEffect(() => {
    setDraft((old) => (old.kind === kind ? old : ofKind(old, kind)));
  }, [kind]);
  useEffect(() => {
    if (editing !== null) document.getElementById('quick-title')?.focus();
  }, [editing]);

  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = readDraft(draft, unit.kind);
    setProblem('problem' in read ? activityProblemSentences[read.problem] : null);
    if ('problem' in read) return;
    save(editing ?? { id: null, revision: 0 }, read.entry, {
      told: editing === null ? words.activities.added(name) : words.activities.changed,
      onDone: () => {
        if (editing === null) setDraft(nextDraft(draft.kind, draft.onDay));
        else onEnd();
        document.getElementById('quick-title')?.focus();
      },
    });
  };

  return (
    <form
      className="card quick-row"
      onSubmit={send}
      aria-label={words.activities.add}
      data-nature={activityKinds[draft.kind].nature}
    >
      <span className="quick-field quick-kind">
        <label htmlFor="quick-kind">{words.activities.kind}</label>
        <Select
          id="quick-kind"
          showSearch={{ optionFilterProp: 'label' }}
          disabled={editing !== null}
          value={draft.kind}
          onChange={(next) => {
            onKind(next);
            setDraft(ofKind(draft, next));
          }}
          options={kinds.map((each) => ({ value: each, label: activityKindNames[each] }))}
        />
      </span>
      <QuickFields draft={draft} unitKind={unit.kind} onChange={(change) => setDraft({ ...draft, ...change })} />
      <span className="quick-end">
        <Button type="primary" htmlType="submit" disabled={isPending}>
          {editing === null ? words.activities.add : words.activities.save}
        </Button>
        {editing !== null && <Button onClick={onEnd}>{words.common.cancel}</Button>}
      </span>
      {problem !== null && (
        <p className="bad quick-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
