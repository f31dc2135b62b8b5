import type { Refusal } from '@gongkai/kernel';
import { adopted, type Field, isSendable, kept } from './field.ts';
import type { FieldStore } from './field-store.ts';

/** Fields that travel in one request, by name, each as its canonical text. */
export interface Batch {
  readonly revision: number;
  readonly fields: ReadonlyMap<string, string>;
}

/** `lost`: no answer came, so the server may or may not have kept it; only the same key makes asking again safe. */
export type Answer =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'lost' };

/** What the server holds now. `by`: who changed a field last, for the words of a conflict. */
export interface Held {
  readonly revision: number;
  readonly texts: ReadonlyMap<string, string>;
  readonly by: (name: string) => string;
}

export interface Wire {
  readonly save: (batch: Batch, key: string) => Promise<Answer>;
  readonly load: () => Promise<Held | null>;
  readonly newKey: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Fields of different kinds go by different verbs: the first name's kind decides which others travel with it. */
  readonly kindOf: (name: string) => string;
}

export interface Saver {
  /** Sends whatever can be sent, one request at a time; settles when nothing sendable is left or the report is shut. */
  readonly flush: () => Promise<void>;
  /** Takes over a view fetched elsewhere. */
  readonly adopt: (held: Held) => void;
  readonly revision: () => number;
  /** Why nothing more can be saved: the report was locked or a right withdrawn meanwhile. */
  readonly shut: () => Refusal | null;
  /** The report can be edited again: what was refused while it was shut is sent once more. */
  readonly reopen: () => void;
}

const pauses = [2_000, 4_000, 8_000, 15_000, 30_000] as const;

export function createSaver(store: FieldStore, wire: Wire, first: number, onChange: () => void): Saver {
  let revision = first;
  let running: Promise<void> | null = null;
  let shut: Refusal | null = null;
  let missed = false;

  const takeOver = (held: Held): void => {
    if (held.revision < revision) return;
    revision = held.revision;
    for (const [name, text] of held.texts)
      if (store.has(name)) store.put(name, adopted(store.get(name), text, held.by(name), store.canon(name)));
  };

  const reload = async (): Promise<void> => {
    const held = await wire.load();
    if (held !== null) takeOver(held);
  };

  const mark = (names: Iterable<string>, change: (field: Field) => Field): void => {
    for (const name of names) store.put(name, change(store.get(name)));
  };

  const settle = async (batch: Batch, answer: Extract<Answer, { kind: 'saved' }>): Promise<void> => {
    for (const [name, sent] of batch.fields) store.put(name, kept(store.get(name), sent, store.canon(name)));
    // Somebody else saved in between: without their values in hand the next save would pass over them unseen.
    const alone = answer.revision === batch.revision + 1;
    revision = alone ? answer.revision : revision;
    if (!alone) await reload();
  };

  const giveBack = async (batch: Batch, refusal: Refusal): Promise<void> => {
    mark(batch.fields.keys(), (field) => (field.status === 'dirty' ? field : { ...field, status: 'dirty' }));
    if (refusal.code === 'cell-changed' || refusal.code === 'stale-version') {
      const before = revision;
      await reload();
      if (revision > before || batchIsDecided(batch)) return;
    }
    const named = fieldNamed(batch, refusal);
    if (named === null) shut = refusal;
    mark(named === null ? batch.fields.keys() : [named], (field) => ({
      ...field,
      status: 'refused',
      problem: refusal,
    }));
  };

  const batchIsDecided = (batch: Batch): boolean =>
    [...batch.fields.keys()].every((name) => !isSendable(store.get(name)));

  /** The same request with the same key until an answer comes. */
  const deliver = async (batch: Batch): Promise<Exclude<Answer, { kind: 'lost' }>> => {
    const key = wire.newKey();
    for (let attempt = 0; ; attempt += 1) {
      const answer = await wire.save(batch, key);
      if (answer.kind !== 'lost') return answer;
      mark(batch.fields.keys(), (field) => (field.status === 'saving' ? { ...field, status: 'waiting' } : field));
      onChange();
      await wire.wait(pauses[Math.min(attempt, pauses.length - 1)] ?? 30_000);
    }
  };

  const run = async (): Promise<void> => {
    for (let batch = nextBatch(store, wire, revision); batch !== null && shut === null; ) {
      mark(batch.fields.keys(), (field) => ({ ...field, status: 'saving' }));
      onChange();
      const answer = await deliver(batch);
      if (answer.kind === 'saved') await settle(batch, answer);
      else await giveBack(batch, answer.refusal);
      if (missed) {
        missed = false;
        await reload();
      }
      onChange();
      batch = nextBatch(store, wire, revision);
    }
  };

  return {
    flush: () => {
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    // While a request is under way its own values may already be in the view: comparing would call them foreign.
    adopt: (held) => {
      if (running === null) takeOver(held);
      else if (held.revision > revision) missed = true;
      onChange();
    },
    revision: () => revision,
    shut: () => shut,
    reopen: () => {
      if (shut === null) return;
      shut = null;
      for (const name of store.names()) {
        const field = store.get(name);
        if (field.status === 'refused') store.put(name, { ...field, status: 'dirty', problem: null });
      }
      onChange();
    },
  };
}

function nextBatch(store: FieldStore, wire: Wire, revision: number): Batch | null {
  const fields = new Map<string, string>();
  let kind: string | null = null;
  for (const name of store.names()) {
    const field = store.get(name);
    if (!isSendable(field)) continue;
    const read = store.canon(name)(field.text);
    if (!read.ok) continue;
    kind ??= wire.kindOf(name);
    if (wire.kindOf(name) === kind) fields.set(name, read.value);
  }
  return kind === null ? null : { revision, fields };
}

/** The field a refusal speaks of, or null when it speaks of the whole report. */
function fieldNamed(batch: Batch, refusal: Refusal): string | null {
  const cell = 'cell' in refusal.facts ? refusal.facts.cell : null;
  return [...batch.fields.keys()].find((name) => cell !== null && name.endsWith(`:${cell}`)) ?? null;
}
