import { useSyncExternalStore } from 'react';

/** One value outside the component tree, for what many screens watch and few change. */
export interface Value<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createValue<T>(initial: T, onSet?: (next: T) => void): Value<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (next) => {
      if (Object.is(next, current)) return;
      current = next;
      onSet?.(next);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useValue = <T>(value: Value<T>): T => useSyncExternalStore(value.subscribe, value.get);
