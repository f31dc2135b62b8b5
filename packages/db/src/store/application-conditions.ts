import type { ClockColour, PlainDate } from '@gongkai/kernel';
import type { ApplicationFilter } from '@gongkai/reports';
import { districtOf, rangeOf, type UnitCode } from '@gongkai/units';
import type { Parameter } from '../query.ts';

/** Whose applications, and what of them is asked. */
export interface ApplicationQuestion {
  readonly unit: UnitCode;
  /** With the units below it. */
  readonly below: boolean;
  readonly filter: ApplicationFilter;
  /** The due days up to which a case is black (exclusive), red and yellow (inclusive): the colours as days. */
  readonly colourDays: { readonly today: PlainDate; readonly red: PlainDate; readonly yellow: PlainDate };
}

/** Values of one statement: each answers the place it is given. */
export type Give = (value: Parameter) => string;

export function parameters(): { readonly values: Parameter[]; readonly give: Give } {
  const values: Parameter[] = [];
  return { values, give: (value) => `$${values.push(value)}` };
}

export const isOpen = '(a.closed_on is null and a.counted)';

/**
 * What a question says of `application a`. Only what is asked stands in the text: questions that hold for every row would
 * make every plan one for none of them (a page of 50,000 rows 600 ms against 1).
 */
export function conditionsOf({ filter }: Pick<ApplicationQuestion, 'filter'>, give: Give): string[] {
  const found: string[] = [];
  const among = (column: string, values: readonly string[]) => {
    if (values.length > 0) found.push(`a.${column} = any(${give(values)}::text[])`);
  };
  const between = (column: string, span: { readonly from: PlainDate; readonly to: PlainDate } | null) => {
    if (span !== null) found.push(`a.${column} between ${give(span.from)}::date and ${give(span.to)}::date`);
  };
  if (filter.open !== null) found.push(filter.open ? isOpen : `not ${isOpen}`);
  among('state', filter.states);
  among('outcome', filter.outcomes);
  among('applicant_kind', filter.applicants);
  among('channel', filter.channels);
  between('received_on', filter.received);
  between('closed_on', filter.closed);
  if (filter.openOn !== null) {
    const day = give(filter.openOn);
    found.push(`a.counted and a.received_on <= ${day}::date and coalesce(a.closed_on > ${day}::date, true)`);
  }
  if (filter.handler !== null) found.push(`a.handler = ${give(filter.handler)}`);
  // Read through, not searched for: words that every second case holds are found as fast as rare ones, and exactly.
  if (filter.text !== '') {
    const text = give(filter.text);
    found.push(`(a.id = ${text} or position(${text} in a.description) > 0)`);
  }
  return found;
}

/** The units a question is about. For pages in order also the place, by whose index they come in order. */
export function scopeOf({ unit, below }: ApplicationQuestion, use: 'page' | 'count', give: Give, row = 'a'): string[] {
  const { from, to } = rangeOf(unit);
  const range = () => `${row}.unit_code >= ${give(from)} and ${row}.unit_code < ${give(to)}`;
  const place = () => `${row}.district_code = ${give(districtOf(unit))}`;
  if (!below) return [place(), `${row}.unit_code = ${give(unit)}`];
  return use === 'count' || unit.length < 6 ? [range()] : [place(), range()];
}

/** Of due days the reply's of an application; a row without a day is over. */
export const isReply = `d.register = 'applications' and d.step = 'reply' and d.due_on is not null`;
// Lateral, and of one row: by its key. Which due day belongs to which case no statistics tell, and a join by the unit alone
// reads those of all its cases for each of them (27 ms against 1).
const ofCase = 'd.district_code = a.district_code and d.unit_code = a.unit_code and d.case_id = a.id';
/** Applications, with the reply's due day where one runs. */
export const withDue = `application a
  left join lateral (select * from due_day d where ${ofCase} and ${isReply} limit 1) d on true`;
/** Open applications by their due days, among which `isReply` chooses. */
export const byDue = `due_day d cross join lateral (select * from application a where ${ofCase} and ${isOpen} limit 1) a`;

/** What is asked, each once: what is said twice counts twice when a plan guesses how much it leaves. */
export const allOf = (conditions: readonly string[]): string => [...new Set(conditions)].join(' and ');

/** Colours are due days: past, to red, to yellow, beyond; grey has none. */
export function colourConditions({ filter, colourDays: days }: ApplicationQuestion, give: Give): string[] {
  if (filter.colours.length === 0) return [];
  const spans: Record<ClockColour, () => string> = {
    black: () => `d.due_on < ${give(days.today)}::date`,
    red: () => `d.due_on between ${give(days.today)}::date and ${give(days.red)}::date`,
    yellow: () => `(d.due_on > ${give(days.red)}::date and d.due_on <= ${give(days.yellow)}::date)`,
    green: () => `d.due_on > ${give(days.yellow)}::date`,
    grey: () => 'd.due_on is null',
  };
  return [isOpen, `(${filter.colours.map((colour) => spans[colour]()).join(' or ')})`];
}
