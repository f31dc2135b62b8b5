import type { Value } from '../../../ui/value.ts';
import type { FieldStore } from './field-store.ts';
import { type Change, createHistory, type HistoryState } from './history.ts';

/** Fields a step was taken back in, and those it was not because they have changed since. */
export interface Stepped {
  readonly moved: readonly string[];
  readonly left: readonly string[];
}

export interface Steps {
  /** Types texts as one step; `typing` names the field whose keys belong together. */
  readonly enter: (texts: Iterable<readonly [name: string, text: string]>, typing?: string) => void;
  /** Takes the last step back, or does it again: a text typed like any other, and saved like any other. Null: nothing there. */
  readonly undo: () => Stepped | null;
  readonly redo: () => Stepped | null;
  readonly state: Value<HistoryState>;
}

/** Typing that can be taken back. What a colleague or a later step has changed is left as it is: an undo overwrites nobody. */
export function createSteps(store: FieldStore): Steps {
  const history = createHistory();
  const textNow = (name: string): string => store.get(name).text;
  const step = (
    changes: readonly Change[] | null,
    from: 'before' | 'after',
    to: 'before' | 'after',
  ): Stepped | null => {
    if (changes === null) return null;
    const isAsLeft = (change: Change): boolean => textNow(change.name) === change[from];
    const moved = changes.filter(isAsLeft);
    const left = changes.filter((change) => !isAsLeft(change));
    for (const change of moved) store.type(change.name, change[to]);
    return { moved: moved.map(({ name }) => name), left: left.map(({ name }) => name) };
  };
  return {
    enter: (texts, typing) => {
      const changes = [...texts].map(([name, after]) => ({ name, before: textNow(name), after }));
      for (const { name, after } of changes) store.type(name, after);
      history.record(changes, typing ?? null);
    },
    undo: () => step(history.undo(), 'after', 'before'),
    redo: () => step(history.redo(), 'before', 'after'),
    state: history.state,
  };
}
