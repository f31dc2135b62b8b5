import type { Form } from '@gongkai/forms';
import type { Narrative } from '../shapes/report.ts';
import type { Reading } from './reading.ts';

/**
 * The text of an old report by the chapters of its form, tables taken out. A chapter of another heading belongs to none of
 * the form's and is left out: what it should have been nobody can say.
 */
export function narrativeOf(text: string, reading: Reading, form: Form): Narrative {
  const chapters = reading.chapters.filter(({ level }) => level === 1);
  return Object.fromEntries(
    form.chapters.flatMap(({ code, title }) => {
      const found = chapters.find((each) => core(each.title) === core(title));
      const prose = found === undefined ? '' : withoutTables(text, reading, found.body, found.to).trim();
      return prose === '' ? [] : [[code, prose.slice(0, longest)]];
    }),
  );
}

const longest = 20_000;
const core = (title: string): string => title.replace(/^[一二三四五六七八九十]+、/, '').replace(/[\s的]/g, '');

function withoutTables(text: string, { tables }: Reading, from: number, to: number): string {
  let at = from;
  let prose = '';
  for (const table of tables.filter((each) => each.to > from && each.from < to)) {
    prose += text.slice(at, Math.max(at, lineStart(text, table.from)));
    at = Math.min(to, lineEnd(text, table.to));
  }
  return prose + text.slice(at, to);
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
