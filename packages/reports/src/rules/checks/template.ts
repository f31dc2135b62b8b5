import { formOfYear } from '@gongkai/forms';
import { evidenceAt, type Reading } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';
import { matchChapters } from './chapters.ts';

/** Notices that prescribe the report, by the year and number they are cited with. */
const notices = [
  { form: 'a2019', name: '国办公开办函〔2019〕60号', words: /国办公开办函 ?[〔[(【] ?2019 ?[〕\])】] ?60 ?号/ },
  { form: 'a2021', name: '国办公开办函〔2021〕30号', words: /国办公开办函 ?[〔[(【] ?2021 ?[〕\])】] ?30 ?号/ },
] as const;

/** Words left of a table that could not be read: then it is not said to be missing. */
const traces = /统计表|附表|统 ?计 ?指 ?标|本年新收政府信息公开申请数量|现行有效件数|本年新制作数量/;

/** R19: the form of the year, with its tables, by the notice in force. */
export const checkTemplate: Check = (reading) => {
  const { read, year, plain, context } = reading;
  const due = year === null ? undefined : formOfYear(year);
  if (due === undefined) return lacking('year');
  const { tables } = read.extraction;
  const failures: Failure[] = tables
    .filter(({ form }) => form !== due)
    .slice(0, 1)
    .map(({ form, from, to }) => ({
      kind: 'template-wrong',
      facts: { found: form, form: due },
      evidence: [evidenceAt(reading, { from, to: Math.min(to, from + 40) })],
    }));
  const cited = notices.flatMap(({ form, name, words }) => {
    const match = words.exec(plain);
    return match === null ? [] : [{ form, name, from: match.index, to: match.index + match[0].length }];
  });
  const expected = notices.find(({ form }) => form === due);
  const stale = cited.find(({ form }) => form !== due);
  if (stale !== undefined && expected !== undefined && cited.every(({ form }) => form !== due)) {
    failures.push({
      kind: 'notice-wrong',
      facts: { found: stale.name, expected: expected.name },
      evidence: [evidenceAt(reading, stale)],
    });
  }
  if (tables.length === 0 && context.figures == null) {
    if (traces.test(plain) || hasEmptyChapter(reading))
      return failures.length > 0 ? judged(failures, 1) : lacking('table');
    failures.push({ kind: 'table-missing', facts: { form: due }, evidence: [] });
  }
  return judged(failures, 1);
};

/** A heading of tables with nothing behind it: they stood there as a picture, or were lost on the way. */
const hasEmptyChapter = (reading: Reading): boolean =>
  matchChapters(reading).some(
    ({ chapter, read: { body, to } }) =>
      chapter.body === 'tables' && reading.plain.slice(body, to).replaceAll(/\s/g, '').length < shortest,
  );

const shortest = 8;
