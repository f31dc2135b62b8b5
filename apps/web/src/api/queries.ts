import type { ActivityKind, FormCode, Period, PlainDate, ReportKind } from '@gongkai/kernel';
import type { LetterType } from '@gongkai/registers/letters';
import type {
  ApplicationKey,
  AssistanceCursor,
  ComparisonAsked,
  EvidenceCursor,
  EvidenceFilter,
  FindingCursor,
  FindingFilter,
  ItemCursor,
  ItemFilter,
  RemedyCursor,
  RemedyFilter,
  ReportKey,
} from '@gongkai/reports';
import { infiniteQueryOptions, keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { client } from './client.ts';

/** A form and period of everything from one unit downward. */
export interface Span {
  readonly unit: string;
  readonly form: FormCode;
  readonly period: Period;
}

export type ChangesSince = Parameters<typeof client.reports.changes.query>[0]['since'];
type CopiesAsked = Omit<Parameters<typeof client.copies.list.query>[0], 'after' | 'limit'>;
type PreviewInput = Parameters<typeof client.letters.preview.query>[0];

const firstPage = (): number | null => null;
const firstText = (): string | null => null;

type ApplicationsList = Parameters<typeof client.applications.list.query>[0];
const firstActivities = (): { onDay: PlainDate; id: string } | null => null;
const firstEvidence = (): EvidenceCursor | null => null;
const firstFinding = (): FindingCursor | null => null;
const firstHanded = (): AssistanceCursor | null => null;
const firstItems = (): ItemCursor | null => null;
const firstRemedies = (): RemedyCursor | null => null;

type Cursor = Parameters<typeof client.tally.list.query>[0]['after'];
const firstCursor = (): Cursor => null;

/** Every query of the wire by its verb; the first part of a key is the verb, so a move can refresh by it. */
export const queries = {
  me: () => queryOptions({ queryKey: ['people.me'], queryFn: () => client.people.me.query({}), staleTime: 60_000 }),
  people: (unit: string) =>
    queryOptions({ queryKey: ['people.list', unit], queryFn: () => client.people.list.query({ unit }) }),
  sessions: (unit: string, person: string) =>
    queryOptions({
      queryKey: ['people.sessions', unit, person],
      queryFn: () => client.people.sessions.query({ unit, person }),
      staleTime: 0,
    }),
  handover: (unit: string, person: string, to: string | null) =>
    queryOptions({
      queryKey: ['people.previewHandover', unit, person, to],
      queryFn: to === null ? skipToken : () => client.people.previewHandover.query({ unit, person, to }),
      staleTime: 0,
    }),
  tree: (unit: string, year: number) =>
    queryOptions({
      queryKey: ['units.tree', unit, year],
      queryFn: () => client.units.tree.query({ unit, year }),
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    }),
  reorganisation: (input: Parameters<typeof client.reorganisations.preview.query>[0] | null) =>
    queryOptions({
      queryKey: ['reorganisations.preview', input],
      queryFn: input === null ? skipToken : () => client.reorganisations.preview.query(input),
      gcTime: 0,
    }),
  unitHistory: (unit: string) =>
    queryOptions({
      queryKey: ['reorganisations.history', unit],
      queryFn: () => client.reorganisations.history.query({ unit }),
    }),
  pastViews: (input: Parameters<typeof client.reorganisations.views.query>[0]) =>
    queryOptions({
      queryKey: ['reorganisations.views', input],
      queryFn: () => client.reorganisations.views.query(input),
      placeholderData: keepPreviousData,
    }),
  caseLinks: (input: Parameters<typeof client.reorganisations.ofCase.query>[0]) =>
    queryOptions({
      queryKey: ['reorganisations.ofCase', input],
      queryFn: () => client.reorganisations.ofCase.query(input),
    }),
  attachments: (input: Parameters<typeof client.attachments.list.query>[0]) =>
    queryOptions({
      queryKey: ['attachments.list', input],
      queryFn: () => client.attachments.list.query(input),
    }),
  evidence: (unit: string, filter: EvidenceFilter) =>
    infiniteQueryOptions({
      queryKey: ['evidence.list', unit, filter],
      queryFn: ({ pageParam }) => client.evidence.list.query({ unit, filter, after: pageParam, limit: 50 }),
      initialPageParam: firstEvidence(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  evidenceOffers: (unit: string) =>
    queryOptions({ queryKey: ['evidence.offers', unit], queryFn: () => client.evidence.offers.query({ unit }) }),
  evidenceFindings: (unit: string, id: string, head: string) =>
    queryOptions({
      queryKey: ['evidence.findings', unit, id, head],
      queryFn: () => client.evidence.findings.query({ unit, id }),
      placeholderData: keepPreviousData,
    }),
  oneEvidence: (unit: string, id: string) =>
    queryOptions({ queryKey: ['evidence.open', unit, id], queryFn: () => client.evidence.open.query({ unit, id }) }),
  quotes: (key: ReportKey) =>
    queryOptions({ queryKey: ['evidence.quotes', key], queryFn: () => client.evidence.quotes.query({ key }) }),
  years: (unit: string) =>
    queryOptions({ queryKey: ['years.list', unit], queryFn: () => client.years.list.query({ unit }) }),
  work: (unit: string) =>
    queryOptions({ queryKey: ['work.list', unit], queryFn: () => client.work.list.query({ unit }) }),
  desk: (unit: string) =>
    queryOptions({
      queryKey: ['desk.list', unit],
      queryFn: () => client.desk.list.query({ unit, reach: 'house', limit: 200 }),
    }),
  reminders: (unit: string) =>
    queryOptions({ queryKey: ['reminders.list', unit], queryFn: () => client.reminders.list.query({ unit }) }),
  calendar: (unit: string) =>
    queryOptions({
      queryKey: ['calendar.get', unit],
      queryFn: () => client.calendar.get.query({ unit }),
      staleTime: 60_000,
    }),
  feed: (unit: string) =>
    queryOptions({ queryKey: ['calendar.feed', unit], queryFn: () => client.calendar.feed.query({ unit }) }),
  report: (key: ReportKey) =>
    queryOptions({ queryKey: ['reports.get', key], queryFn: () => client.reports.get.query({ key }) }),
  /** Asked again every four seconds as long as the page is in sight. */
  pulse: (key: ReportKey) =>
    queryOptions({
      queryKey: ['reports.pulse', key],
      queryFn: () => client.reports.pulse.query({ key }),
      refetchInterval: 4_000,
      staleTime: 0,
      retry: false,
    }),
  cellNotes: (key: ReportKey) =>
    queryOptions({ queryKey: ['cellNotes.list', key], queryFn: () => client.cellNotes.list.query({ key }) }),
  /** As saved at a revision: an older one is shown until the new one is there. */
  rules: (key: ReportKey, revision: number, seq: number) =>
    queryOptions({
      queryKey: ['reports.rules', key, revision, seq],
      queryFn: () => client.reports.rules.query({ key }),
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    }),
  reports: (span: Span, kind: ReportKind) =>
    queryOptions({
      queryKey: ['reports.list', span, kind],
      queryFn: () => client.reports.list.query({ ...span, kind }),
    }),
  places: (span: Span) =>
    queryOptions({ queryKey: ['filings.places', span], queryFn: () => client.filings.places.query(span) }),
  corrections: (unit: string) =>
    queryOptions({ queryKey: ['corrections.list', unit], queryFn: () => client.corrections.list.query({ unit }) }),
  changes: (key: ReportKey, since: ChangesSince | null) =>
    queryOptions({
      queryKey: ['reports.changes', key, since],
      queryFn: since === null ? skipToken : () => client.reports.changes.query({ key, since }),
      retry: false,
    }),
  totalsChanges: (span: Span | null) =>
    queryOptions({
      queryKey: ['totals.changes', span],
      queryFn: span === null ? skipToken : () => client.totals.changes.query(span),
    }),
  checks: (span: Span, kind: ReportKind) =>
    queryOptions({
      queryKey: ['reports.checks', span, kind],
      queryFn: () => client.reports.checks.query({ ...span, kind }),
    }),
  spans: (unit: string) =>
    queryOptions({ queryKey: ['reports.spans', unit], queryFn: () => client.reports.spans.query({ unit }) }),
  reportsOfUnit: (unit: string) =>
    queryOptions({ queryKey: ['reports.ofUnit', unit], queryFn: () => client.reports.ofUnit.query({ unit }) }),
  submission: (key: ReportKey, version: number) =>
    queryOptions({
      queryKey: ['reports.submission', key, version],
      queryFn: () => client.reports.submission.query({ key, version }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  /** Null: nothing is chosen yet, and nothing is asked. */
  totals: (span: Span | null) =>
    queryOptions({
      queryKey: ['totals.get', span],
      queryFn: span === null ? skipToken : () => client.totals.get.query(span),
    }),
  children: (span: Span) =>
    queryOptions({ queryKey: ['totals.children', span], queryFn: () => client.totals.children.query(span) }),
  cell: (span: Span, cell: string) =>
    queryOptions({
      queryKey: ['totals.cell', span, cell],
      queryFn: () => client.totals.cell.query({ ...span, cell }),
    }),
  tally: (key: ReportKey) =>
    queryOptions({ queryKey: ['tally.get', key], queryFn: () => client.tally.get.query({ key }) }),
  /** The rows behind a counted cell, in the order of the days they count for. */
  counted: ({ unit, form, period }: Span, cell: string) =>
    infiniteQueryOptions({
      queryKey: ['tally.list', unit, form, period, cell],
      queryFn: ({ pageParam }) => client.tally.list.query({ unit, form, period, cell, after: pageParam, limit: 100 }),
      initialPageParam: firstCursor(),
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  applications: (list: Omit<ApplicationsList, 'after' | 'limit'>) =>
    infiniteQueryOptions({
      queryKey: ['applications.list', list],
      queryFn: ({ pageParam }) => client.applications.list.query({ ...list, after: pageParam, limit: 50 }),
      initialPageParam: firstText(),
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  application: (key: ApplicationKey) =>
    queryOptions({ queryKey: ['applications.get', key], queryFn: () => client.applications.get.query(key) }),
  handed: (unit: string, open: boolean) =>
    infiniteQueryOptions({
      queryKey: ['assistance.list', unit, open],
      queryFn: ({ pageParam }) => client.assistance.list.query({ unit, open, after: pageParam, limit: 50 }),
      initialPageParam: firstHanded(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  assistance: (key: ApplicationKey) =>
    queryOptions({ queryKey: ['assistance.ofCase', key], queryFn: () => client.assistance.ofCase.query(key) }),
  /** Null: too little is typed to ask. */
  duplicates: (like: Parameters<typeof client.applications.duplicates.query>[0] | null) =>
    queryOptions({
      queryKey: ['applications.duplicates', like],
      queryFn: like === null ? skipToken : () => client.applications.duplicates.query(like),
    }),
  found: (unit: string, text: string, limit: number) =>
    queryOptions({
      queryKey: ['search.find', unit, text, limit],
      queryFn: text.length < 2 ? skipToken : () => client.search.find.query({ unit, text, limit }),
    }),
  copyRuns: (unit: string, run: string | null) =>
    queryOptions({
      queryKey: ['copies.runs', unit, run],
      queryFn: () => client.copies.runs.query({ unit, run }),
      placeholderData: keepPreviousData,
    }),
  copies: (input: CopiesAsked) =>
    infiniteQueryOptions({
      queryKey: ['copies.list', input],
      queryFn: ({ pageParam }) => client.copies.list.query({ ...input, after: pageParam, limit: 50 }),
      initialPageParam: 0,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  copyPair: (unit: string, run: string, rank: number) =>
    queryOptions({
      queryKey: ['copies.pair', unit, run, rank],
      queryFn: () => client.copies.pair.query({ unit, run, rank }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  jobs: (unit: string) =>
    queryOptions({ queryKey: ['jobs.list', unit], queryFn: () => client.jobs.list.query({ unit }) }),
  findings: (span: Span | null, filter: FindingFilter) =>
    infiniteQueryOptions({
      queryKey: ['findings.page', span, filter],
      queryFn:
        span === null
          ? skipToken
          : ({ pageParam }) => client.findings.page.query({ ...span, filter, after: pageParam, limit: 100 }),
      initialPageParam: firstFinding(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  findingSummary: (span: Span | null) =>
    queryOptions({
      queryKey: ['findings.summary', span],
      queryFn: span === null ? skipToken : () => client.findings.summary.query(span),
    }),
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
  fee: (unit: string, id: string) =>
    queryOptions({ queryKey: ['fees.get', unit, id], queryFn: () => client.fees.get.query({ unit, id }) }),
  caseLetters: (unit: string, id: string) =>
    queryOptions({ queryKey: ['letters.ofCase', unit, id], queryFn: () => client.letters.ofCase.query({ unit, id }) }),
  letterPreview: (wanted: PreviewInput) =>
    queryOptions({
      queryKey: ['letters.preview', wanted],
      queryFn: () => client.letters.preview.query(wanted),
      placeholderData: keepPreviousData,
      retry: false,
      staleTime: 0,
    }),
  letters: (unit: string, year: number, type: LetterType | null) =>
    infiniteQueryOptions({
      queryKey: ['letters.list', unit, year, type],
      queryFn: ({ pageParam }) => client.letters.list.query({ unit, year, type, before: pageParam, limit: 50 }),
      initialPageParam: firstPage(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  /** A mutation on the wire, for the looking is in the audit: asked once, and not again while the page stands. */
  letter: (unit: string, id: string) =>
    queryOptions({
      queryKey: ['letters.read', unit, id],
      queryFn: () => client.letters.read.mutate({ unit, id }),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
  ripe: (unit: string) =>
    queryOptions({ queryKey: ['identities.ripe', unit], queryFn: () => client.identities.ripe.query({ unit }) }),
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
  settings: (unit: string) =>
    queryOptions({ queryKey: ['settings.get', unit], queryFn: () => client.settings.get.query({ unit }) }),
  items: (unit: string, filter: ItemFilter) =>
    infiniteQueryOptions({
      queryKey: ['items.list', unit, filter],
      queryFn: ({ pageParam }) => client.items.list.query({ unit, filter, after: pageParam, limit: 50 }),
      initialPageParam: firstItems(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  item: (unit: string, id: string) =>
    queryOptions({ queryKey: ['items.get', unit, id], queryFn: () => client.items.get.query({ unit, id }) }),
  duties: (unit: string) =>
    queryOptions({ queryKey: ['duties.list', unit], queryFn: () => client.duties.list.query({ unit }) }),
  remedies: (unit: string, filter: RemedyFilter) =>
    infiniteQueryOptions({
      queryKey: ['remedies.list', unit, filter],
      queryFn: ({ pageParam }) => client.remedies.list.query({ unit, filter, after: pageParam, limit: 50 }),
      initialPageParam: firstRemedies(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  remedy: (unit: string, id: string) =>
    queryOptions({ queryKey: ['remedies.get', unit, id], queryFn: () => client.remedies.get.query({ unit, id }) }),
  activities: (unit: string, year: number, kind: ActivityKind | null) =>
    infiniteQueryOptions({
      queryKey: ['activities.list', unit, year, kind],
      queryFn: ({ pageParam }) => client.activities.list.query({ unit, year, kind, after: pageParam, limit: 200 }),
      initialPageParam: firstActivities(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  /** Newest first; the next page is older than the last entry shown. */
  audit: (unit: string, limit: number) =>
    infiniteQueryOptions({
      queryKey: ['audit.list', unit, limit],
      queryFn: ({ pageParam }) => client.audit.list.query({ unit, before: pageParam, limit }),
      initialPageParam: firstPage(),
      getNextPageParam: (page) => (page.length < limit ? undefined : page.at(-1)?.seq),
    }),
};
