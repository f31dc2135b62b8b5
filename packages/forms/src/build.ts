import type { Relation, Slot, Term } from './form.ts';

/** Small words in which the forms are written; nothing here knows a form. */

type Label = Extract<Slot, { kind: 'label' }>;

export const label = (text: string, look: Omit<Label, 'kind' | 'text'> = {}): Slot => ({
  kind: 'label',
  text,
  ...look,
});

/** Headings of the form: what stands above or before figures. */
export const heading = (text: string, look: Omit<Label, 'kind' | 'text' | 'strong'> = {}): Slot =>
  label(text, { ...look, strong: true });

export const figure = (cell: string): Slot => ({ kind: 'figure', cell });
export const wideFigure = (cell: string, colSpan: number): Slot => ({ kind: 'figure', cell, colSpan });
export const dash: Slot = { kind: 'dash' };

export const terms = (...cells: readonly string[]): readonly Term[] => cells.map((cell) => ({ cell }));
export const prior = (cell: string): Term => ({ cell, prior: true });
export const minus = (term: Term): Term => ({ ...term, sign: -1 });

/** What every relation of one rule has in common. */
export type Rule = Pick<Relation, 'rule' | 'severity' | 'ground' | 'waivable' | 'frequencies'>;

export const equal = (rule: Rule, left: readonly Term[], right: readonly Term[]): Relation => ({
  ...rule,
  kind: 'equal',
  left,
  right,
});

export const atMost = (rule: Rule, left: readonly Term[], right: readonly Term[]): Relation => ({
  ...rule,
  kind: 'at-most',
  left,
  right,
});

export const implies = (rule: Rule, when: string, then: readonly string[]): Relation => ({
  ...rule,
  kind: 'implies',
  when,
  then,
});

/** A printed label without its number, 其中： and closing bracket: （一）收到申请数 is 收到申请数. */
export const bareLabel = (text: string): string =>
  text
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|其中：)/, '')
    .replace(/（[^（）]*）$/, '');
