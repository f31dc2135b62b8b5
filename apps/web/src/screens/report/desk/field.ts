import type { Refusal } from '@gongkai/kernel';

/**
 * How one field of a report stands between the person and the server. `waiting`: the connection is lost and the same
 * request will be sent again. `conflict`: a colleague has saved another value, and somebody has to choose.
 */
export const fieldStatuses = ['clean', 'dirty', 'saving', 'saved', 'waiting', 'conflict', 'refused'] as const;
export type FieldStatus = (typeof fieldStatuses)[number];

/** One field: a figure, a chapter of prose or a date, all as text. */
export interface Field {
  readonly text: string;
  /** What the server was last known to hold: what `text` was typed over. */
  readonly base: string;
  readonly status: FieldStatus;
  /** The colleague's value while in conflict. */
  readonly theirs: string | null;
  readonly by: string;
  readonly problem: Refusal | null;
}

export type Canon = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly refusal: Refusal };

/** The text as the server will keep it (`０12 ` is `12`), or why it cannot be kept. */
export type ToCanon = (text: string) => Canon;

export const cleanField = (text: string): Field => ({
  text,
  base: text,
  status: 'clean',
  theirs: null,
  by: '',
  problem: null,
});

/** A key was pressed. A conflict stays one until it is decided. */
export function typed(field: Field, text: string, canon: ToCanon): Field {
  const read = canon(text);
  const problem = read.ok ? null : read.refusal;
  if (field.status === 'conflict') return { ...field, text, problem };
  const unchanged = read.ok && read.value === field.base;
  return { ...field, text, problem, status: unchanged ? 'clean' : 'dirty' };
}

/** Back to what the server holds. */
export const reverted = (field: Field): Field =>
  cleanField(field.status === 'conflict' ? (field.theirs ?? '') : field.base);

/** The server has kept `sent`; what was typed meanwhile is still to be saved. */
export function kept(field: Field, sent: string, canon: ToCanon): Field {
  const read = canon(field.text);
  const same = read.ok && read.value === sent;
  return { ...field, base: sent, status: same ? 'saved' : 'dirty', problem: read.ok ? null : read.refusal };
}

/** The server's newer value arrives. It replaces what nobody has touched, and never what somebody has typed. */
export function adopted(field: Field, server: string, by: string, canon: ToCanon): Field {
  if (server === field.base && field.status !== 'conflict') return field;
  if (field.status === 'clean' || field.status === 'saved') return cleanField(server);
  const read = canon(field.text);
  if (read.ok && read.value === server) return cleanField(server);
  if (server === field.base) return { ...field, status: 'dirty', theirs: null, by: '' };
  return { ...field, status: 'conflict', theirs: server, by };
}

/** The person has seen both values and decides. */
export function chosen(field: Field, whose: 'mine' | 'theirs'): Field {
  const theirs = field.theirs ?? field.base;
  if (whose === 'theirs') return cleanField(theirs);
  return { ...field, base: theirs, theirs: null, by: '', status: 'dirty' };
}

export const isUnsaved = ({ status }: Field): boolean => status !== 'clean' && status !== 'saved';

/** May it travel now? What is malformed or undecided waits for the person. */
export const isSendable = ({ status, problem }: Field): boolean => status === 'dirty' && problem === null;
