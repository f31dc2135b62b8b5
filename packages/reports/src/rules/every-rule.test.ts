import { extractReport } from '@gongkai/extraction';
import { type RuleCode, ruleCodes } from '@gongkai/kernel';
import { explainFinding, ruleTitles } from '@gongkai/words';
import { describe, expect, test } from 'vitest';
import { ruleOf, rules } from './catalogue.ts';
import { checkRead } from './check-read.ts';
import { plants } from './testing/all-plants.ts';
import { cleanReports } from './testing/clean-reports.ts';
import { fullContext } from './testing/full-context.ts';

const nothing = '';
const readOf = (text: string) => ({ text, extraction: extractReport(text) });

const readSome = () =>
  cleanReports
    .filter(({ world }) => world.seed < 4)
    .map((report) => ({ report, read: readOf(report.text), context: fullContext(report) }));
let some: ReturnType<typeof readSome> | undefined;

/** What the given rules, or all, find in each of these reports. */
const findingsOf = (ruleSet = rules) => {
  some ??= readSome();
  return some.map(({ report, read, context }) => ({ report, findings: checkRead(read, context, ruleSet) }));
};

/** What one rule by itself finds in each. */
const findingsBy = (asked: RuleCode) =>
  findingsOf(rules.filter(({ code }) => code === asked)).map(({ findings }) =>
    findings.filter((finding) => ruleOf(finding) === asked),
  );

describe('every rule passes, fails and goes unjudged where it should', () => {
  test.each(ruleCodes)('%s passes on a report in order, with all that it needs', (code) => {
    const outcomes = new Set(findingsBy(code).flatMap((findings) => findings.map(({ outcome }) => outcome)));
    expect(outcomes).toContain('passed');
    expect(outcomes).not.toContain('failed');
  });

  test.each(['R19', 'R28', 'R44', 'R45', 'R48', 'R49', 'R53', 'R54', 'R56', 'R57', 'R58', 'R42', 'R26'] as const)(
    '%s is tried at one place',
    (code) => {
      const said = findingsBy(code).flatMap((findings) => findings.map(explainFinding));
      expect(new Set(said)).toEqual(new Set(['核对无误']));
    },
  );

  test.each(ruleCodes)('%s has a fault that it finds (planted.test.ts)', (code) => {
    expect(plants.some(({ rule }) => ruleOf({ rule }) === code)).toBe(true);
  });

  test.each(ruleCodes)('%s is not judged where nothing is known', (code) => {
    const findings = checkRead(readOf(nothing), {}).filter((finding) => ruleOf(finding) === code);
    expect(findings.map(({ outcome }) => outcome)).toEqual(['not-evaluated']);
    expect(findings.flatMap(({ missing }) => missing)).not.toEqual([]);
    expect(findings.map(explainFinding).join('')).toContain('缺');
  });
});

describe('the catalogue', () => {
  test('has every rule once, in order, each with its line and its ground', () => {
    expect(rules.map(({ code }) => code)).toEqual([...ruleCodes]);
    for (const { code, ground, forms, version, years } of rules) {
      expect(ruleTitles[code]).not.toBe('');
      expect(ground).not.toBe('');
      expect(forms.length).toBeGreaterThan(0);
      expect(version).toBe(1);
      expect(years.from).toBeGreaterThanOrEqual(2008);
    }
  });

  test('knows which rule a finding of a form belongs to', () => {
    const names = ['I8', 'I14', 'I15', 'A01', 'A02', 'A03', 'R22', 'X1', 'XI8', 'I8x'];
    expect(names.map((rule) => ruleOf({ rule })).join(' ')).toBe('R10 R10 R09 R33 R43 R43 R22   ');
  });

  test.each([
    ['a2008', 2008, 'R01 R02 R03 R04 R05 R06 R07 R08 R10 R11 R12 R13 R15 R19 R35 R36 R37 R42 R57'],
    ['t2014', 2015, 'R01 R02 R03 R04 R05 R06 R07 R08 R11 R12 R13 R15 R42 R57'],
    ['t2014', 2016, 'R01 R02 R03 R04 R05 R06 R07 R08 R11 R12 R13 R15'],
    ['a2019', 2019, 'R06 R07 R08 R10 R15 R35 R36 R37'],
    ['a2021', 2021, 'R10 R35 R36 R37'],
  ] as const)('of %s in %s these do not hold', (form, year, codes) => {
    const idle = rules.filter(({ forms, years }) => !forms.includes(form) || years.from > year || years.to !== null);
    expect(idle.map(({ code }) => code).join(' ')).toBe(codes);
  });

  test('a rule says nothing on forms and years it does not hold for', () => {
    const found = findingsOf();
    const codesIn = (form: string) =>
      new Set(found.filter(({ report }) => report.form === form).flatMap(({ findings }) => findings.flatMap(ruleOf)));
    expect(codesIn('a2008')).not.toContain('R01');
    expect(codesIn('t2014')).toContain('R10');
    expect(codesIn('a2019')).not.toContain('R06');
    expect(codesIn('a2021')).not.toContain('R36');
    const early = found.find(({ report }) => report.world.year < 2016);
    expect(early?.findings.some(({ rule }) => rule === 'R57')).toBe(false);
  });
});

describe('what a finding carries', () => {
  test('passed and unjudged ones carry no evidence and no failure', () => {
    for (const { findings } of findingsOf()) {
      for (const { outcome, missing } of findings) expect(outcome !== 'not-evaluated' || missing.length > 0).toBe(true);
    }
  });

  test('evidence is the text from its place to its end', () => {
    const quoted = plants.filter(({ quote }) => quote !== undefined).filter((_, index) => index % 4 === 0);
    for (const plant of quoted) {
      const report = cleanReports.find(({ form }) => plant.forms.includes(form));
      if (report === undefined) continue;
      const { text, context } = plant.into(report, fullContext(report));
      for (const { evidence = [], kind } of checkRead(readOf(text), context)) {
        // Personal data are shown masked.
        if (kind === 'personal-data') continue;
        for (const { quote, from, to } of evidence) expect(text.slice(from, to)).toBe(quote);
      }
    }
  });
});
