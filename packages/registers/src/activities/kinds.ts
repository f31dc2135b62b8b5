import { type ActivityKind, activityKindCodes, type FormCode, type UnitKind } from '@gongkai/kernel';

/**
 * What a cell takes from the rows of a kind: how many rows; the sum of their number (people, person-times, pieces), of
 * their amount or of what was spent (分); rows by the head himself; rows answered on weibo or wechat, or by other ways;
 * rows by the day on which they were answered.
 */
export type Taking =
  | 'count'
  | 'number'
  | 'amount'
  | 'spent'
  | 'count-by-head'
  | 'count-social'
  | 'count-elsewhere'
  | 'count-answered';

/** What may be said of a row beside its day, title and note. */
export type ActivityField = 'number' | 'amount' | 'spent' | 'answered' | 'by-head' | 'ways';

export interface ActivityRule {
  /** A flow counts in the period of its day; a stock stands from a day to another, both included, and is read on a period's last day. */
  readonly nature: 'flow' | 'stock';
  readonly units: readonly UnitKind[];
  readonly fields: readonly ActivityField[];
  /** What of them must be given. */
  readonly needs: readonly ActivityField[];
  /** Measure of the number; people and person-times are never one (domain §1.1). */
  readonly measure?: '人' | '人次' | '篇' | '件' | '次' | '个' | '项';
  readonly cells: Partial<Record<FormCode, Readonly<Record<string, Taking>>>>;
}

const organs = ['province', 'city', 'district', 'department', 'street', 'town', 'other'] as const;
const grassroots = ['community', 'village'] as const;
const everybody = [...organs, ...grassroots] as const;

const flow = { nature: 'flow', fields: [], needs: [] } as const;
const numbered = (measure: NonNullable<ActivityRule['measure']>) =>
  ({ nature: 'flow', fields: ['number'], needs: ['number'], measure }) as const;
const stock = (measure: NonNullable<ActivityRule['measure']>) =>
  ({ nature: 'stock', fields: ['number'], needs: ['number'], measure }) as const;
const decisions = (cell: string) => ({ a2019: { [cell]: 'number' }, a2021: { [cell]: 'number' } }) as const;

/** Every kind of activity: its nature, who keeps it, and the cells it feeds. */
export const activityKinds: Record<ActivityKind, ActivityRule> = {
  meeting: { ...flow, units: everybody, cells: { t2014: { 'S9.1': 'count' }, grassroots: { 'G3.2': 'count' } } },
  training: {
    ...numbered('人次'),
    units: everybody,
    cells: { t2014: { 'S9.2': 'count', 'S9.3': 'number' }, grassroots: { 'G4.1': 'count', 'G4.2': 'number' } },
  },
  'press-conference': {
    ...flow,
    units: organs,
    fields: ['by-head'],
    cells: { t2014: { 'S2.2.1': 'count', 'S2.2.1.a': 'count-by-head' } },
  },
  interview: {
    ...flow,
    units: organs,
    fields: ['by-head'],
    cells: { t2014: { 'S2.2.2': 'count', 'S2.2.2.a': 'count-by-head' } },
  },
  // One concern answered in several ways is one (the form's own note to S2.1); conferences and interviews are rows of their own.
  'public-concern': {
    ...flow,
    units: organs,
    fields: ['ways'],
    needs: ['ways'],
    cells: { t2014: { 'S2.1': 'count', 'S2.2.4': 'count-social', 'S2.2.5': 'count-elsewhere' } },
  },
  interpretation: { ...numbered('篇'), units: organs, cells: { t2014: { 'S2.2.3': 'number' } } },
  complaint: { ...flow, units: organs, fields: ['answered'], cells: { t2014: { S6: 'count' } } },
  budget: { ...flow, units: organs, fields: ['amount'], needs: ['amount'], cells: { t2014: { 'S8.4': 'amount' } } },
  licence: { ...numbered('件'), units: organs, cells: decisions('P5.LICENSE.decisions') },
  penalty: { ...numbered('件'), units: organs, cells: decisions('P6.PENALTY.decisions') },
  coercion: { ...numbered('件'), units: organs, cells: decisions('P6.COERCION.decisions') },
  charge: {
    ...flow,
    units: organs,
    fields: ['amount'],
    needs: ['amount'],
    cells: { a2021: { 'P8.FEE.amount': 'amount' } },
  },
  procurement: {
    ...numbered('项'),
    units: organs,
    fields: ['number', 'amount'],
    needs: ['number', 'amount'],
    cells: { a2019: { 'P9.PROCUREMENT.projects': 'number', 'P9.PROCUREMENT.amount': 'amount' } },
  },
  // Its number: objections received while the notice stood.
  'superior-notice': {
    ...numbered('件'),
    needs: [],
    units: grassroots,
    cells: { grassroots: { 'G1.2': 'count', 'G1.3': 'number' } },
  },
  'board-update': { ...numbered('次'), units: grassroots, cells: { grassroots: { 'G2.5': 'number' } } },
  'residents-meeting': { ...flow, units: grassroots, cells: { grassroots: { 'G3.1': 'count' } } },
  consultation: { ...flow, units: grassroots, cells: { grassroots: { 'G3.3': 'count' } } },
  'content-audit': { ...flow, units: grassroots, cells: { grassroots: { 'G3.4': 'count' } } },
  'village-decision': { ...flow, units: ['village'], cells: { grassroots: { 'G3.5': 'count' } } },
  'reading-visit': { ...numbered('人次'), units: grassroots, cells: { grassroots: { 'G5.1': 'number' } } },
  'guided-application': { ...numbered('件'), units: grassroots, cells: { grassroots: { 'G5.2': 'number' } } },
  // Answered in the period, whenever received: an answer to last year's opinion is this year's (G03).
  opinion: {
    ...flow,
    units: grassroots,
    fields: ['answered'],
    cells: { grassroots: { 'G5.3': 'count', 'G5.3.a': 'count-answered' } },
  },
  // Income of the village's collective; spending of the collective, or of a community's service fund.
  'finance-publication': {
    ...flow,
    units: grassroots,
    fields: ['amount', 'spent'],
    cells: { grassroots: { 'G6.1': 'count', 'G6.2': 'amount', 'G6.3': 'spent', 'G6.4': 'spent' } },
  },
  office: { ...stock('个'), units: organs, cells: { t2014: { 'S8.1': 'number' } } },
  'reading-point': {
    ...stock('个'),
    units: everybody,
    cells: { t2014: { 'S8.2': 'number' }, grassroots: { 'G2.3': 'number' } },
  },
  'staff-full': {
    ...stock('人'),
    units: everybody,
    cells: {
      t2014: { 'S8.3': 'number', 'S8.3.1': 'number' },
      grassroots: { 'G4.3': 'number', 'G4.3.a': 'number' },
    },
  },
  'staff-part': {
    ...stock('人'),
    units: everybody,
    cells: { t2014: { 'S8.3': 'number', 'S8.3.2': 'number' }, grassroots: { 'G4.3': 'number' } },
  },
  supervisor: { ...stock('人'), units: grassroots, cells: { grassroots: { 'G4.4': 'number' } } },
  board: { ...stock('个'), units: grassroots, cells: { grassroots: { 'G2.1': 'number' } } },
  screen: { ...stock('个'), units: grassroots, cells: { grassroots: { 'G2.2': 'number' } } },
  group: { ...stock('个'), units: grassroots, cells: { grassroots: { 'G2.4': 'number' } } },
};

/** The kinds that a unit of this kind keeps, in the order of the list. */
export const activityKindsOf = (unit: UnitKind): readonly ActivityKind[] =>
  activityKindCodes.filter((kind) => activityKinds[kind].units.includes(unit));

/** Which kinds feed a cell and what each gives; a cell's figure is the sum over them. */
export const sourcesOf = (
  form: FormCode,
  cell: string,
): readonly { readonly kind: ActivityKind; readonly taking: Taking }[] =>
  activityKindCodes.flatMap((kind) => {
    const taking = activityKinds[kind].cells[form]?.[cell];
    return taking === undefined ? [] : [{ kind, taking }];
  });
