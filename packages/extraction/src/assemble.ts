import { findCell, getForm } from '@gongkai/forms';
import type { Fact, FactPlace, Range, TableRead } from './extraction.ts';
import type { Found } from './prose/reading.ts';
import type { Contact } from './structure/contacts.ts';
import type { Identity } from './structure/identity.ts';
import type { GridRead, RowRead } from './tables/read-tables.ts';
import { type Folded, original } from './text/fold.ts';
import { lastUpTo } from './text/last-up-to.ts';

interface Parts {
  readonly text: string;
  readonly folded: Folded;
  readonly prose: Folded;
  /** Where each chapter starts, with its index among all headings. */
  readonly starts: readonly { readonly from: number; readonly index: number }[];
  readonly tables: readonly GridRead[];
  readonly found: readonly Found[];
  /** Found in tables of no known form: places are of the folded text. */
  readonly local: readonly Found[];
  readonly identity: Identity;
  readonly contacts: readonly Contact[];
}

/** Everything found, with places and quotes of the original text, in its order. */
export function assemble(parts: Parts): { readonly tables: readonly TableRead[]; readonly facts: readonly Fact[] } {
  const { folded, found, tables } = parts;
  const sentences = found.map((each) => proseFact(parts, parts.prose, each));
  const facts = [
    ...sentences,
    ...parts.local.map((each) => proseFact(parts, folded, each)),
    ...tables.flatMap((table, index) => table.rows.flatMap((row) => rowFacts(parts, table, index, row))),
    ...parts.contacts.map((contact) => plain(parts, contact, contact.concept, contact.value, 'contact')),
    ...dates(parts),
  ].toSorted((a, b) => a.from - b.from || a.figure.from - b.figure.from);
  const places = new Map<Placed | undefined, number>(facts.map((fact, index) => [fact, index]));
  const of = new Map<Found | null, Placed | undefined>(found.map((each, index) => [each, sentences[index]]));
  for (const each of found) {
    const fact = of.get(each);
    if (fact !== undefined) fact.of = places.get(of.get(each.of)) ?? null;
  }
  return { tables: tables.map((table) => tableRead(folded, table)), facts };
}

/** A fact whose total gets its index when all are in order. */
type Placed = Omit<Fact, 'of'> & { of: number | null };

function proseFact(parts: Parts, read: Folded, found: Found): Placed {
  const { from, to } = trimmed(parts.text, original(read, found.from, found.to));
  return {
    metric: found.metric,
    cell: found.cell,
    concept: found.concept,
    label: found.label,
    value: found.value,
    measure: found.measure,
    qualifier: found.qualifier,
    kind: found.kind,
    scope: found.scope,
    figure: original(read, found.figure.from, found.figure.to),
    from,
    to,
    quote: parts.text.slice(from, to),
    where: placeOf(parts, from),
    of: null,
  };
}

function rowFacts(parts: Parts, table: GridRead, index: number, { row, values, from }: RowRead): readonly Placed[] {
  const form = getForm(table.form);
  return row.cells.flatMap((cell, place): readonly Placed[] => {
    const value = values[place];
    const known = findCell(form, cell);
    if (value == null || known === undefined) return [];
    const figure = original(parts.folded, value.from, value.to);
    const range = original(parts.folded, from, Math.max(value.to, from + 1));
    return [
      {
        metric: cell,
        cell,
        concept: cell,
        label: known.fullLabel,
        value: value.text,
        measure: value.unit ?? known.measure,
        qualifier: null,
        kind: value.text === null ? 'blank' : known.nature === 'money' ? 'amount' : 'count',
        scope: 'year',
        figure,
        ...quoted(parts.text, range),
        where: {
          ...placeOf(parts, range.from),
          table: index,
          row: row.label,
          column: known.fullLabel.split('·').at(-1) ?? null,
        },
        of: null,
      },
    ];
  });
}

function dates(parts: Parts): readonly Placed[] {
  const { published, signed } = parts.identity;
  return [
    ...(published === null ? [] : [plain(parts, published, 'page.publishedAt', published.text, 'date')]),
    ...(signed === null ? [] : [plain(parts, signed, 'doc.writtenDate', signed.day, 'date')]),
  ];
}

function plain(parts: Parts, range: Range, concept: string, value: string, kind: 'contact' | 'date'): Placed {
  const place = original(parts.folded, range.from, range.to);
  return {
    metric: concept,
    cell: null,
    concept,
    label: concept,
    value,
    measure: '',
    qualifier: null,
    kind,
    scope: 'year',
    figure: place,
    ...quoted(parts.text, place),
    where: placeOf(parts, place.from),
    of: null,
  };
}

function tableRead(folded: Folded, table: GridRead): TableRead {
  const cells = table.rows.flatMap(({ row, values }) =>
    row.cells.flatMap((cell, place) => {
      const value = values[place];
      if (value == null) return [];
      const unit = value.unit === undefined ? {} : { unit: value.unit };
      return [{ cell, value: value.text, ...unit, ...original(folded, value.from, value.to) }];
    }),
  );
  return {
    form: table.form,
    code: table.code,
    cells,
    unknown: table.unknown,
    ...original(folded, table.from, table.to),
  };
}

function placeOf({ starts }: Parts, from: number): FactPlace {
  const chapter = starts[lastUpTo(starts, from)]?.index ?? null;
  return { chapter, table: null, row: null, column: null };
}

const quoted = (text: string, { from, to }: Range) => ({ from, to, quote: text.slice(from, to) });

function trimmed(text: string, { from, to }: Range): Range {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { from: start, to: Math.max(start, from + words.trimEnd().length) };
}
