import { type Cell, cellIndex, type Form, type Relation, type Term } from '@gongkai/forms';

/** A form with its relations looked up once: figures are arrays in cell order, so every cell code becomes an index. */
export interface CompiledForm {
  readonly relations: readonly CompiledRelation[];
  /** Computed cells with their parts, ordered so that parts are computed before what is made of them. */
  readonly computed: readonly { readonly index: number; readonly parts: readonly number[] }[];
}

/** One addend with its cell looked up. */
export interface CompiledTerm {
  readonly index: number;
  readonly cell: Cell;
  readonly sign: 1 | -1;
  readonly prior: boolean;
}

export interface CompiledRelation {
  readonly relation: Relation;
  readonly left: readonly CompiledTerm[];
  readonly right: readonly CompiledTerm[];
  /** This year's cells in order of mention, each once: what a finding lights up. */
  readonly cells: readonly string[];
}

// A form is frozen data and lives as long as the program: the cache follows the object, not its code, so tests may bring their own.
const cache = new WeakMap<Form, CompiledForm>();

/** Look-ups of `form`, made at first use. Throws when the form names a cell it does not have, or computes in a circle. */
export function compiledForm(form: Form): CompiledForm {
  const known = cache.get(form);
  if (known !== undefined) return known;
  const compiled = {
    relations: form.relations.map((relation) => compileRelation(form, relation)),
    computed: computedInOrder(form),
  };
  cache.set(form, compiled);
  return compiled;
}

function compileRelation(form: Form, relation: Relation): CompiledRelation {
  const [left, right] = sidesOf(relation).map((side) => side.map((term) => compileTerm(form, term)));
  const terms = [...(left ?? []), ...(right ?? [])];
  const cells = new Set(terms.filter((term) => !term.prior).map((term) => term.cell.code));
  return { relation, left: left ?? [], right: right ?? [], cells: [...cells] };
}

function sidesOf(relation: Relation): readonly [readonly Term[], readonly Term[]] {
  switch (relation.kind) {
    case 'equal':
    case 'at-most':
      return [relation.left, relation.right];
    case 'implies':
      return [[{ cell: relation.when }], relation.then.map((cell) => ({ cell }))];
    case 'zero':
      return [[{ cell: relation.cell }], []];
  }
}

function compileTerm(form: Form, term: Term): CompiledTerm {
  const index = cellIndex(form, term.cell);
  const cell = form.cells[index];
  if (cell === undefined) throw new Error(`form ${form.code} has no cell ${term.cell}`);
  return { index, cell, sign: term.sign ?? 1, prior: term.prior ?? false };
}

function computedInOrder(form: Form): CompiledForm['computed'] {
  const order: { index: number; parts: readonly number[] }[] = [];
  const done = new Set<number>();
  const visit = (index: number, path: readonly number[]): void => {
    const from = form.cells[index]?.computedFrom;
    if (from === undefined || done.has(index)) return;
    if (path.includes(index)) throw new Error(`form ${form.code} computes ${form.cells[index]?.code} from itself`);
    const parts = from.map((code) => cellIndex(form, code));
    for (const part of parts) visit(part, [...path, index]);
    done.add(index);
    order.push({ index, parts });
  };
  form.cells.forEach((_, index) => {
    visit(index, []);
  });
  return order;
}
