import { chosen, type Field, reverted, type ToCanon, typed } from './field.ts';

/**
 * Fields by name outside the component tree. A field has its own listeners, so a key pressed in one of 175 cells draws
 * one cell again and no other.
 */
export interface FieldStore {
  readonly get: (name: string) => Field;
  readonly has: (name: string) => boolean;
  readonly names: () => Iterable<string>;
  readonly canon: (name: string) => ToCanon;
  readonly put: (name: string, field: Field) => void;
  readonly type: (name: string, text: string) => void;
  readonly revert: (name: string) => void;
  readonly choose: (name: string, whose: 'mine' | 'theirs') => void;
  readonly watch: (name: string, listener: () => void) => () => void;
  readonly watchAll: (listener: (name: string) => void) => () => void;
}

export function createFieldStore(initial: ReadonlyMap<string, Field>, canonOf: (name: string) => ToCanon): FieldStore {
  const fields = new Map(initial);
  const listeners = new Map<string, Set<() => void>>();
  const all = new Set<(name: string) => void>();

  const get = (name: string): Field => {
    const field = fields.get(name);
    if (field === undefined) throw new RangeError(`no field ${name}`);
    return field;
  };

  const put = (name: string, field: Field): void => {
    if (fields.get(name) === field) return;
    fields.set(name, field);
    for (const listener of listeners.get(name) ?? []) listener();
    for (const listener of all) listener(name);
  };

  return {
    get,
    has: (name) => fields.has(name),
    names: () => fields.keys(),
    canon: canonOf,
    put,
    type: (name, text) => put(name, typed(get(name), text, canonOf(name))),
    revert: (name) => put(name, reverted(get(name))),
    choose: (name, whose) => put(name, chosen(get(name), whose)),
    watch: (name, listener) => {
      const own = listeners.get(name) ?? new Set();
      listeners.set(name, own.add(listener));
      return () => own.delete(listener);
    },
    watchAll: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}
