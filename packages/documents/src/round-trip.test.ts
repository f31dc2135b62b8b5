import { getForm } from '@gongkai/forms';
import { ok } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  outlineOf,
  readCsvFigures,
  readDocxFigures,
  readHtmlFigures,
  readJsonFigures,
  readXlsxFigures,
  toCsv,
  toDocx,
  toHtml,
  toJson,
  toXlsx,
} from './index.ts';
import { anyFigures, formsAndKinds, sampleDistrictReport, sampleReport } from './testing/sample-report.ts';

const office = { numRuns: 5 };
const text = { numRuns: 25 };

describe.each(formsAndKinds)('every figure is in the file: %s of a %s', (code, kind) => {
  const form = getForm(code);
  const figures = anyFigures(form, kind);

  test('Word', async () => {
    await fc.assert(
      fc.asyncProperty(figures, async (own) => {
        const file = await toDocx(outlineOf(sampleReport([code, kind], own)));
        expect(readDocxFigures(file, form, kind)).toEqual(ok(own));
      }),
      office,
    );
  }, 30_000);

  test('Excel', async () => {
    await fc.assert(
      fc.asyncProperty(figures, async (own) => {
        const file = await toXlsx(sampleReport([code, kind], own));
        expect(await readXlsxFigures(file, form, kind)).toEqual(ok(own));
      }),
      office,
    );
  }, 30_000);

  test('web page', () => {
    fc.assert(
      fc.property(figures, (own) => {
        const page = toHtml(outlineOf(sampleReport([code, kind], own)), { standalone: true });
        expect(readHtmlFigures(page, form, kind)).toEqual(ok(own));
      }),
      text,
    );
  });

  test('CSV', () => {
    fc.assert(
      fc.property(figures, (own) => {
        expect(readCsvFigures(toCsv(sampleReport([code, kind], own)), form, kind)).toEqual(ok(own));
      }),
      text,
    );
  });

  test('JSON', () => {
    fc.assert(
      fc.property(figures, (own) => {
        const json = JSON.stringify(toJson(sampleReport([code, kind], own)));
        expect(readJsonFigures(json, form, kind)).toEqual(ok(own));
      }),
      text,
    );
  });
});

test('a district-wide report with an annex reads back as its totals, and its annex as its own', async () => {
  const form = getForm('a2021');
  const grassroots = getForm('grassroots');
  await fc.assert(
    fc.asyncProperty(
      anyFigures(form, 'district'),
      anyFigures(form, 'district'),
      anyFigures(grassroots, 'district'),
      async (own, below, residents) => {
        const annex = {
          title: '居（村）务公开情况汇总',
          form: grassroots,
          unitKind: 'district',
          figures: residents,
        } as const;
        const report = { ...sampleDistrictReport(own, below), annexes: [annex] };
        const word = await toDocx(outlineOf(report));
        const excel = await toXlsx(report);
        expect(readDocxFigures(word, form, 'district')).toEqual(ok(report.figures));
        expect(readDocxFigures(word, grassroots, 'district')).toEqual(ok(residents));
        expect(await readXlsxFigures(excel, form, 'district')).toEqual(ok(report.figures));
        expect(await readXlsxFigures(excel, grassroots, 'district')).toEqual(ok(residents));
      },
    ),
    { numRuns: 2 },
  );
}, 30_000);
