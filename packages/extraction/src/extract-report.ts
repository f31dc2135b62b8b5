import { formOfYear } from '@gongkai/forms';
import { assemble } from './assemble.ts';
import type { Extraction } from './extraction.ts';
import { readProse } from './prose/read-prose.ts';
import { originalSection, readSections } from './structure/chapters.ts';
import { readContacts } from './structure/contacts.ts';
import { readIdentity } from './structure/identity.ts';
import { formInText } from './tables/known-tables.ts';
import { readLocalColumns } from './tables/local-columns.ts';
import { readTables } from './tables/read-tables.ts';
import { fold, original } from './text/fold.ts';
import { toProse } from './text/prose.ts';

/**
 * Reads an annual report as it was published: web text, the text of Word, Excel or PDF, 2008 to now. Every figure keeps
 * its words and their place in `text`. What is not found is absent: absence is never zero.
 */
export function extractReport(text: string): Extraction {
  const folded = fold(text);
  const identity = readIdentity(folded.text);
  const tables = readTables(folded, identity.year);
  const form =
    tables[0]?.form ??
    formInText(folded.text, identity.year) ??
    (identity.year === null ? null : (formOfYear(identity.year) ?? null));
  const local = readLocalColumns(folded.text, form);
  const prose = toProse(folded, [...tables, ...local.ranges]);
  const sections = readSections(prose);
  const found = readProse({ text: prose.text, form, year: identity.year, sections });
  const chapters = sections.map((section) => originalSection(prose, section));
  const period = identity.period;
  return {
    unit: identity.unit,
    year: identity.year,
    form,
    title: identity.title,
    chapters,
    signedOn: identity.signed?.day ?? null,
    publishedOn: identity.published?.day ?? null,
    period:
      period === null
        ? null
        : { from: period.from, to: period.to, quote: quoteOf(text, original(folded, period.start, period.end)) },
    ...assemble({
      text,
      folded,
      prose,
      starts: chapters.flatMap(({ level, from }, index) => (level === 1 ? [{ from, index }] : [])),
      tables,
      found,
      local: local.found,
      identity,
      contacts: readContacts(folded.text),
    }),
  };
}

const quoteOf = (text: string, { from, to }: { readonly from: number; readonly to: number }): string =>
  text.slice(from, to);
