import { computeCells } from '@gongkai/figures';
import { getForm } from '@gongkai/forms';
import { type FormCode, registers } from '@gongkai/kernel';
import { tallyOf } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { community, keyOf, openCountedRegisters, section, street } from '../testing/counted-registers.ts';
import { registerRows } from '../testing/register-rows.ts';
import { countCells, countCellsOf, countRows, listCounted } from './tally.ts';

const { fresh, fill, ask } = await openCountedRegisters();
afterAll(() => fresh.drop());

const cuts = fc.constantFrom(null, '2024-12-31T23:59:59+08:00', '2025-01-20T00:00:00+08:00');

describe('random years', () => {
  test('the list behind a counted cell adds up to the cell, and its rows are as many as are counted', async () => {
    await fc.assert(
      fc.asyncProperty(
        registerRows([street, street, section]),
        fc.constantFrom<FormCode>('a2019', 'a2021', 't2014', 'grassroots'),
        cuts,
        async (rows, form, cut) => {
          await fill(rows);
          const key = keyOf(form, 2024, { cut });
          const counted = await ask((reading) => countCells(reading, key));
          for (const cell of tallyOf(form).keys()) {
            const figure = counted[key.form.cells.findIndex(({ code }) => code === cell)] ?? 0;
            if (figure === 0) continue;
            const list = await ask((reading) => listCounted(reading, key, cell, null, 1_000));
            expect(
              list.reduce((sum, { amount }) => sum + amount, 0),
              cell,
            ).toBe(figure);
            expect(await ask((reading) => countRows(reading, key, cell)), cell).toBe(list.length);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('what came in is what was closed and what is carried on, in every column (E1), and carried in is carried out (E4)', async () => {
    await fc.assert(
      fc.asyncProperty(registerRows([street, section]), cuts, async (rows, cut) => {
        await fill(rows);
        const form = getForm('a2021');
        const count = async (year: number) =>
          computeCells(form, await ask((reading) => countCells(reading, keyOf('a2021', year, { cut }))), 'street');
        const [before, year] = [await count(2023), await count(2024)];
        const at = (figures: readonly (number | null)[], code: string) =>
          figures[form.cells.findIndex((cell) => cell.code === code)] ?? 0;
        for (const column of ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7']) {
          expect(at(year, `R1.${column}`) + at(year, `R2.${column}`)).toBe(
            at(year, `R3.7.${column}`) + at(year, `R4.${column}`),
          );
          expect(at(year, `R2.${column}`)).toBe(at(before, `R4.${column}`));
        }
        for (const block of ['REG', 'NORM'])
          expect(at(year, `P1.${block}.valid`)).toBe(
            at(before, `P1.${block}.valid`) + at(year, `P1.${block}.made`) - at(year, `P1.${block}.repealed`),
          );
      }),
      { numRuns: 60 },
    );
  });
});

test('many units at once count what each of them counts alone, whatever each keeps and wherever it is cut', async () => {
  const asking = fc.record({ registers: fc.subarray([...registers]), cut: cuts });
  await fc.assert(
    fc.asyncProperty(
      registerRows([street, section, community]),
      fc.constantFrom<FormCode>('a2021', 'grassroots'),
      asking,
      asking,
      async (rows, form, ofStreet, ofCommunity) => {
        await fill(rows);
        const asked = [
          { unit: street, ...ofStreet },
          { unit: community, ...ofCommunity },
        ];
        const together = await ask((reading) => countCellsOf(reading, keyOf(form, 2024), asked));
        for (const { unit, ...more } of asked)
          expect(together.get(unit), unit).toEqual(
            await ask((reading) => countCells(reading, keyOf(form, 2024, { unit, ...more }))),
          );
      },
    ),
    { numRuns: 25 },
  );
});

test('a hundred units are asked with as many statements as one', async () => {
  const statementsFor = (count: number) =>
    ask(async (reading) => {
      let statements = 0;
      const counting: typeof reading = {
        ...reading,
        rows: (...given) => {
          statements += 1;
          return reading.rows(...given);
        },
      };
      const asked = Array.from({ length: count }, (_, at) => ({
        unit: unitCode(`990101${String(at + 1).padStart(3, '0')}`),
        registers,
        cut: null,
      }));
      await countCellsOf(counting, keyOf('a2021', 2024), asked);
      return statements;
    });
  expect(await statementsFor(100)).toBe(await statementsFor(1));
});
