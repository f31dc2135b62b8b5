import { forms } from '@gongkai/forms';
import { period, plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { describe, expect, it } from 'vitest';
import { type FrozenCopy, frozenText } from './freeze.ts';

const { t2014 } = forms;
const row = (value: number | null) => t2014.cells.map(() => value);

const copy: FrozenCopy = {
  key: { unit: unitCode('330206'), kind: 'district', form: 't2014', period: period('2018') },
  version: 1,
  form: t2014,
  unitName: '某区',
  figures: row(1),
  narrative: { OVERVIEW: '概述', PROBLEMS: '问题' },
  observations: [{ label: '访问量', value: '3.5', measure: '万人次', qualifier: '余', quote: '访问量3.5万余人次' }],
  dates: {
    from: plainDate('2018-01-01'),
    to: plainDate('2018-12-31'),
    signedOn: plainDate('2019-01-05'),
    publishedOn: null,
  },
  tree: [{ code: '330206002', name: '某街道' }],
  findings: [{ key: 'I8:S1.2.2,S1.1', outcome: 'failed', severity: 'warning' }],
  waivers: [{ finding: 'I8:S1.2.2,S1.1', reason: '口径不同', by: '张三', at: '2019-01-05T08:00:00.000Z' }],
  rollup: {
    own: row(0),
    below: row(1),
    expected: 3,
    reported: 2,
    nil: 1,
    missing: ['330206003'],
    missingReason: '催办中',
  },
};

/** The same value with the keys of every object the other way round. */
function reversed<Value>(value: Value): Value;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [key, key === 'form' ? each : reversed(each)]);
  return Object.fromEntries(entries.toReversed());
}

/** Every copy that differs from this one in a single value, named by its path. */
function* altered(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries())
      for (const [at, other] of altered(each, `${path}[${index}]`)) yield [at, value.with(index, other)];
    yield [`${path}[+]`, [...value, '另']];
  } else if (value !== null && typeof value === 'object') {
    for (const [key, each] of Object.entries(value))
      for (const [at, other] of altered(each, `${path}.${key}`)) yield [at, { ...value, [key]: other }];
  } else {
    yield [path, typeof value === 'number' ? value + 1 : '另'];
  }
}

describe('the canonical text of a submission', () => {
  it('does not depend on the order in which its parts were put together', () => {
    expect(frozenText(reversed(copy))).toBe(frozenText(copy));
    expect(JSON.stringify(reversed(copy.narrative))).not.toBe(JSON.stringify(copy.narrative));
  });

  it('changes with every single value in it', () => {
    const text = frozenText(copy);
    const { form, figures, rollup, ...rest } = copy;
    const paths: string[] = [];
    for (const [path, other] of altered(rest, 'copy')) {
      paths.push(path);
      expect(frozenText({ ...Object(other), form, figures, rollup }), path).not.toBe(text);
    }
    expect(paths).toContain('copy.waivers[0].reason');
    expect(paths).toContain('copy.dates.signedOn');
    expect(paths.length).toBeGreaterThan(20);
  });

  it('changes with every figure, own and below, and with every number of the coverage', () => {
    const text = frozenText(copy);
    const { rollup } = copy;
    if (rollup === null) throw new Error('the sample is a district report');
    t2014.cells.forEach((_, index) => {
      expect(frozenText({ ...copy, figures: row(1).with(index, null) })).not.toBe(text);
      expect(frozenText({ ...copy, rollup: { ...rollup, own: row(0).with(index, null) } })).not.toBe(text);
      expect(frozenText({ ...copy, rollup: { ...rollup, below: row(1).with(index, 0) } })).not.toBe(text);
    });
    for (const change of [{ expected: 4 }, { reported: 3 }, { nil: 0 }, { missing: [] }])
      expect(frozenText({ ...copy, rollup: { ...rollup, ...change } })).not.toBe(text);
    expect(frozenText({ ...copy, rollup: null })).not.toBe(text);
    expect(frozenText({ ...copy, form: forms.a2008 })).not.toBe(text);
  });

  it('tells blank from zero', () => {
    expect(frozenText({ ...copy, figures: row(null) })).not.toBe(frozenText({ ...copy, figures: row(0) }));
  });

  it('keeps figures under their codes: a row kept before a cell was appended reads as blank there', () => {
    expect(frozenText({ ...copy, figures: row(1).slice(0, -1) })).toBe(
      frozenText({ ...copy, figures: row(1).with(-1, null) }),
    );
    expect(JSON.parse(frozenText(copy))).toMatchObject({ form: 't2014', figures: { 'S1.1': 1, 'S9.3': 1 } });
  });

  it('is one line that any JSON reader reads back', () => {
    const text = frozenText({ ...copy, narrative: { OVERVIEW: '第一段\n“第二段”\u2028' } });
    expect(text).not.toContain('\n');
    expect(JSON.parse(text).narrative.OVERVIEW).toBe('第一段\n“第二段”\u2028');
  });
});
