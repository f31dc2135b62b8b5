import { listPublishedFacts, type PublishedFacts, type Query } from '@gongkai/db';
import type { Form } from '@gongkai/forms';
import type { Period, ReportKind } from '@gongkai/kernel';
import type { Publication, ReadContext } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { ownSettings } from '../settings-of.ts';
import type { Begun } from './live-findings.ts';

interface Asked {
  readonly kind: ReportKind;
  readonly form: Form;
  readonly period: Period;
}

/**
 * What is known of each report's publication: days, and of what was published here its digests and steps. A report still
 * being written has none, one that was taken over has its days alone.
 */
export async function publicationsOf(
  query: Query,
  begun: readonly Begun[],
  { kind, form, period }: Asked,
): Promise<Map<UnitCode, Publication>> {
  const out = begun.filter(({ state }) => state === 'published' || state === 'recorded');
  const codes = out.map(({ unit }) => unit.code);
  const rows = codes.length === 0 ? [] : await listPublishedFacts(query, codes, { kind, form: form.code, period });
  const facts = new Map(rows.map((row) => [row.unit, row]));
  return new Map(
    out.map(({ unit, dates: { signedOn, publishedOn } }): [UnitCode, Publication] => {
      const published = facts.get(unit.code);
      const days = { signedOn, publishedOn };
      if (published === undefined) return [unit.code, days];
      return [unit.code, { ...days, ...publicationOf(published, `/open/v1/reports/${unit.code}/${period}`, days) }];
    }),
  );
}

type Days = Required<Pick<Publication, 'signedOn' | 'publishedOn'>>;

/** What stands at the open address is held against what was submitted (R45), and the newest version against the first (R44). */
function publicationOf(
  { first, newest, submitted, corrected, publisher, signed, filed, recorded }: PublishedFacts,
  address: string,
  { signedOn, publishedOn }: Days,
): Publication {
  return {
    hash: { published: first, now: submitted, corrected },
    copies: [{ address, hash: newest }],
    // The program gives its reports no index number.
    metadata: { indexNumber: '', indexTaken: false, publisher, generatedOn: signedOn, publishedOn },
    // Whether the paper bears a seal nobody enters here.
    steps: recorded && !signed ? null : { signature: signed, filing: filed, seal: null },
  };
}

/** How each unit says it can be reached in its letters, which is what its guide says (条例第十二条第二款). */
export async function guidesOf(
  query: Query,
  units: readonly UnitCode[],
): Promise<Map<UnitCode, NonNullable<ReadContext['guide']>>> {
  const settings = await ownSettings(query, units);
  return new Map(
    [...settings].flatMap(([unit, { letterPhone }]) =>
      letterPhone === undefined ? [] : [[unit, { contacts: [letterPhone] }] as const],
    ),
  );
}
