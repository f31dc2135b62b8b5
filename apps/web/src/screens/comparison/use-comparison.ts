import { type CellGroup, cellGroups } from '@gongkai/comparison/compare';
import { type Cell, type Form, getForm } from '@gongkai/forms';
import { type UnitKind, unitKinds, yearOfPeriod } from '@gongkai/kernel';
import type { ComparisonAsked } from '@gongkai/reports';
import type { Unit } from '@gongkai/units';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import type { FormPeriod } from '../../ui/use-spans.ts';
import { besideOf, type ComparisonSearch } from './comparison-search.ts';

/** What the address asks for, with everything it leaves open filled in. */
export interface Comparison {
  readonly asked: ComparisonAsked;
  readonly form: Form;
  readonly group: CellGroup;
  readonly groups: readonly CellGroup[];
  readonly cell: Cell;
  /** Units of the kind in that year, and the kinds of one's scope that file this form. */
  readonly alike: readonly Unit[];
  /** The one whose years are looked at; it may lie outside of one's scope. */
  readonly unit: string | null;
  readonly kinds: readonly UnitKind[];
  readonly search: ComparisonSearch;
  readonly ask: (change: ComparisonSearch) => void;
}

/** Null while the units of the year are not known, or where none of them files the form. */
export function useComparison({ form: code, period }: FormPeriod): Comparison | null {
  const { mandate } = useSession();
  const search = useSearch({ from: '/signed-in/comparison' });
  const navigate = useNavigate({ from: '/comparison' });
  const tree = useQuery(queries.tree(mandate.unit, yearOfPeriod(period)));
  const form = getForm(code);
  const units = tree.data?.units ?? [];
  const kinds = unitKinds.filter((kind) => form.filedBy.includes(kind) && units.some((unit) => unit.kind === kind));
  const count = (kind: UnitKind): number => units.filter((unit) => unit.kind === kind).length;
  // Of the kinds the one with the most units: there is the most to compare.
  const of = search.of ?? kinds.toSorted((one, other) => count(other) - count(one))[0];
  if (of === undefined) return null;
  const groups = cellGroups(form, of);
  const group = groups.find((each) => each.code === search.group) ?? telling(groups);
  const cell = group?.cells.find((each) => each.code === search.cell) ?? group?.cells[0];
  if (group === undefined || cell === undefined) return null;
  const alike = units.filter(({ kind }) => kind === of);
  return {
    asked: {
      ...{ unit: mandate.unit, form: code, period, of, beside: besideOf(search) },
      kind: of === 'district' ? (search.kind ?? 'own') : 'own',
    },
    form,
    group,
    groups,
    cell,
    alike,
    unit: search.unit ?? alike[0]?.code ?? null,
    kinds,
    search,
    ask: (change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false }),
  };
}

/** What most people come for: applications in all; else the first. */
const telling = (groups: readonly CellGroup[]): CellGroup | undefined =>
  groups.find(({ code }) => code === 'DECISIONS') ?? groups[0];
