import { useCallback, useSyncExternalStore } from 'react';
import type { Field } from './field.ts';
import type { FieldStore } from './field-store.ts';

/** One field, drawn again only when it changes. */
export function useField(store: FieldStore, name: string): Field {
  const watch = useCallback((listener: () => void) => store.watch(name, listener), [store, name]);
  return useSyncExternalStore(watch, () => store.get(name));
}
