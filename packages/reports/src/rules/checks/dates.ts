import { type Evidence, type PlainDate, periodEnd, periodStart, period as toPeriod, yearOf } from '@gongkai/kernel';
import { checkDates } from '../../dates.ts';
import { evidenceAt, evidenceOf, type Reading } from '../reading.ts';
import { asChecked, type Check, type Failure, judged, lacking } from '../rule.ts';

/** R16: title, table, period, signature and publication speak of one year, and nobody signs before it has ended. */
export const checkYear: Check = (reading) => {
  const { year, context } = reading;
  if (year === null) return lacking('year');
  const ordered = datesOf(reading, year).filter(({ rule }) => rule === 'R16');
  const places = yearsStated(reading);
  const wrong = places.filter(({ years }) => !years.includes(year));
  const failures = wrong.map(
    ({ place, years, found, evidence }): Failure => ({
      kind: 'year-differs',
      facts: { place, found: found ?? years.join('、'), year },
      evidence,
      // A page that moved shows the day it was moved on.
      ...(place === 'published' ? { degree: 'milder' } : {}),
    }),
  );
  const known = context.year != null || places.length > 1 ? places.length : 0;
  return { ...judged(failures, known, 'title', 'signed', 'published'), findings: ordered };
};

/** R17: the calendar year, no overlap with the report before. */
export const checkPeriod: Check = (reading) => {
  const { year, read, context } = reading;
  if (year === null) return lacking('year');
  const stated = read.extraction.period;
  if (stated === null) return lacking('period');
  const priorTo = context.publication?.priorTo ?? context.prior?.read?.extraction.period?.to ?? null;
  const findings = datesOf(reading, year, priorTo).filter(({ rule }) => rule === 'R17');
  const from = read.text.indexOf(stated.quote);
  const evidence = from < 0 ? [] : [evidenceAt(reading, { from, to: from + stated.quote.length })];
  return asChecked(findings.map((finding) => ({ ...finding, evidence })));
};

/** R18: published in time. */
export const checkDue: Check = (reading) =>
  reading.year === null
    ? lacking('year')
    : asChecked(datesOf(reading, reading.year).filter(({ rule }) => rule === 'R18'));

function datesOf(reading: Reading, year: number, priorTo: PlainDate | null = null) {
  const { read, context } = reading;
  const span = toPeriod(year);
  const { extraction } = read;
  const stated = extraction.period;
  const signedOn = context.publication?.signedOn ?? extraction.signedOn;
  const publishedOn = context.publication?.publishedOn ?? extraction.publishedOn;
  const from = stated?.from ?? periodStart(span);
  const to = stated?.to ?? periodEnd(span);
  return checkDates({
    dates: { from, to, signedOn, publishedOn },
    period: span,
    due: context.publication?.due ?? null,
    priorTo,
  }).map((finding) => {
    const said = finding.kind.startsWith('signed') ? 'doc.writtenDate' : 'page.publishedAt';
    return { ...finding, evidence: quotesOf(reading, said).slice(-1) };
  });
}

const quotesOf = ({ facts }: Reading, said: string): readonly Evidence[] =>
  facts.filter(({ concept }) => concept === said).map(evidenceOf);

/** Each year the report gives for itself, with the years of report that it may stand for. */
function yearsStated(reading: Reading) {
  const { read, plain, context } = reading;
  const { title, period, signedOn, publishedOn } = read.extraction;
  const titleYear = /(?:19|20)\d{2}/.exec(String(title))?.[0];
  const titleAt = plain.indexOf(String(titleYear));
  const table = /\( ?((?:19|20)\d{2}) ?年 ?度? ?\)/.exec(plain);
  const signed = context.publication?.signedOn ?? signedOn;
  const published = context.publication?.publishedOn ?? publishedOn;
  return [
    ...(titleYear === undefined
      ? []
      : [
          {
            place: 'title',
            years: [Number(titleYear)],
            evidence: [evidenceAt(reading, { from: titleAt, to: titleAt + 4 })],
            found: null,
          } as const,
        ]),
    ...(table === null || read.extraction.tables.length === 0
      ? []
      : [
          {
            place: 'table',
            years: [Number(table[1])],
            evidence: [evidenceAt(reading, { from: table.index, to: table.index + table[0].length })],
            found: null,
          } as const,
        ]),
    ...(period === null
      ? []
      : [{ place: 'period', years: [yearOf(period.to)], evidence: [], found: period.quote } as const]),
    // Signed early is said by its own finding; only what comes later than the year after speaks of another year.
    ...(signed === null
      ? []
      : [
          {
            place: 'signed',
            years: before(signed),
            evidence: quotesOf(reading, 'doc.writtenDate'),
            found: signed,
          } as const,
        ]),
    ...(published === null
      ? []
      : [
          {
            place: 'published',
            years: before(published),
            evidence: quotesOf(reading, 'page.publishedAt'),
            found: published,
          } as const,
        ]),
  ];
}

const before = (day: PlainDate): readonly number[] => [yearOf(day) - 1, yearOf(day)];
