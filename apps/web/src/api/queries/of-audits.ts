import type { FormCode } from '@gongkai/kernel';
import type { ComparisonAsked } from '@gongkai/reports';
import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { client } from '../client.ts';

/** The auditor's work: comparison, engagements, findings, evaluation. */
export const ofAudits = {
  /** Null: nothing is chosen yet. What a place compares changes with every acceptance: asked anew after half a minute. */
  comparedUnits: (asked: ComparisonAsked | null) =>
    queryOptions({
      queryKey: ['comparison.units', asked],
      queryFn: asked === null ? skipToken : () => client.comparison.units.query(asked),
      staleTime: 30_000,
    }),
  comparedCell: (asked: ComparisonAsked, cell: string) =>
    queryOptions({
      queryKey: ['comparison.cell', asked, cell],
      queryFn: () => client.comparison.cell.query({ ...asked, cell }),
      staleTime: 30_000,
    }),
  comparedYears: (asked: Parameters<typeof client.comparison.years.query>[0]) =>
    queryOptions({
      queryKey: ['comparison.years', asked],
      queryFn: () => client.comparison.years.query(asked),
      staleTime: 30_000,
    }),
  placesBeside: (unit: string) =>
    queryOptions({ queryKey: ['comparison.places', unit], queryFn: () => client.comparison.places.query({ unit }) }),
  engagements: (unit: string) =>
    queryOptions({ queryKey: ['engagements.list', unit], queryFn: () => client.engagements.list.query({ unit }) }),
  engagement: (unit: string, id: string) =>
    queryOptions({
      queryKey: ['engagements.get', unit, id],
      queryFn: () => client.engagements.get.query({ unit, id }),
    }),
  ledgers: (unit: string, id: string) =>
    queryOptions({
      queryKey: ['engagements.ledgers', unit, id],
      queryFn: () => client.engagements.ledgers.query({ unit, id }),
    }),
  ledger: (input: Parameters<typeof client.engagements.ledger.query>[0]) =>
    queryOptions({
      queryKey: ['engagements.ledger', input],
      queryFn: () => client.engagements.ledger.query(input),
      placeholderData: keepPreviousData,
    }),
  /** Null: no figure is chosen yet. */
  population: (input: Parameters<typeof client.samples.population.query>[0] | null) =>
    queryOptions({
      queryKey: ['samples.population', input],
      queryFn: input === null ? skipToken : () => client.samples.population.query(input),
      retry: false,
    }),
  sample: (input: Parameters<typeof client.samples.get.query>[0]) =>
    queryOptions({
      queryKey: ['samples.get', input],
      queryFn: () => client.samples.get.query(input),
      placeholderData: keepPreviousData,
    }),
  /** What a unit has raised; `engagement` null: in all of them. */
  auditFindings: (unit: string, engagement: string | null) =>
    queryOptions({
      queryKey: ['auditFindings.list', unit, engagement],
      queryFn: () => client.auditFindings.list.query({ unit, engagement }),
    }),
  auditFinding: (unit: string, id: string) =>
    queryOptions({
      queryKey: ['auditFindings.get', unit, id],
      queryFn: () => client.auditFindings.get.query({ unit, id }),
    }),
  addressed: (unit: string) =>
    queryOptions({
      queryKey: ['auditFindings.addressed', unit],
      queryFn: () => client.auditFindings.addressed.query({ unit }),
    }),
  addressedFinding: (unit: string, auditor: string, id: string) =>
    queryOptions({
      queryKey: ['auditFindings.read', unit, auditor, id],
      queryFn: () => client.auditFindings.read.query({ unit, auditor, id }),
    }),
  schemes: (unit: string) =>
    queryOptions({ queryKey: ['schemes.list', unit], queryFn: () => client.schemes.list.query({ unit }) }),
  scheme: (unit: string, id: string, version: number) =>
    queryOptions({
      queryKey: ['schemes.get', unit, id, version],
      queryFn: () => client.schemes.get.query({ unit, id, version }),
    }),
  usualItems: (unit: string, form: FormCode) =>
    queryOptions({
      queryKey: ['schemes.usual', unit, form],
      queryFn: () => client.schemes.usual.query({ unit, form }),
    }),
  schemeRun: (unit: string, id: string) =>
    queryOptions({
      queryKey: ['schemes.results', unit, id],
      queryFn: () => client.schemes.results.query({ unit, id }),
    }),
};
