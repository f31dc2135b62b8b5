import { createValue, type Value } from '../../../ui/value.ts';

/** One field as somebody changed it. */
export interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What can be taken back and done again. */
export interface HistoryState {
  readonly undoable: number;
  readonly redoable: number;
}

export interface History {
  /** Changes that belong together. Key after key in one field is one change as long as `typing` names the same field. */
  readonly record: (changes: readonly Change[], typing: string | null) => void;
  /** The texts to go back to, or null when there is nothing to take back. */
  readonly undo: () => readonly Change[] | null;
  readonly redo: () => readonly Change[] | null;
  readonly state: Value<HistoryState>;
}

interface Entry {
  readonly changes: readonly Change[];
  readonly typing: string | null;
}

const most = 200;

/** What one person typed, pasted and filled on one report, step by step; also what has been saved since. */
export function createHistory(): History {
  let done: readonly Entry[] = [];
  let undone: readonly Entry[] = [];
  const state = createValue<HistoryState>({ undoable: 0, redoable: 0 });
  const settle = (nextDone: readonly Entry[], nextUndone: readonly Entry[]): void => {
    done = nextDone.slice(-most);
    undone = nextUndone;
    const next = { undoable: done.length, redoable: undone.length };
    const now = state.get();
    // Key after key changes no count, and nobody is drawn again for it.
    if (next.undoable !== now.undoable || next.redoable !== now.redoable) state.set(next);
  };
  return {
    state,
    record: (changes, typing) => {
      const real = changes.filter(({ before, after }) => before !== after);
      if (real.length === 0) return;
      const last = done.at(-1);
      const joined = last !== undefined && typing !== null && last.typing === typing ? joinedWith(last, real) : null;
      if (joined === null) settle([...done, { changes: real, typing }], []);
      else settle([...done.slice(0, -1), joined], []);
    },
    undo: () => {
      const last = done.at(-1);
      if (last === undefined) return null;
      settle(done.slice(0, -1), [...undone, { ...last, typing: null }]);
      return last.changes;
    },
    redo: () => {
      const next = undone.at(-1);
      if (next === undefined) return null;
      settle([...done, next], undone.slice(0, -1));
      return next.changes;
    },
  };
}

/** Keys pressed one after the other: from the first text to the last. Something came between when they do not meet. */
function joinedWith(last: Entry, [change]: readonly Change[]): Entry | null {
  const [before] = last.changes;
  if (change === undefined || before === undefined || before.after !== change.before) return null;
  return { ...last, changes: [{ ...before, after: change.after }] };
}
