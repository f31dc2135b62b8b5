import { getForm } from '@gongkai/forms';
import { period, plainDate } from '@gongkai/kernel';
import { checkReport, type ReportInput } from '@gongkai/reports';

const form = getForm('a2021');

/** Two hundred cells filled as a busy street fills them, a few of them wrong, with last year's beside them. */
const input: ReportInput = {
  form,
  unitKind: 'street',
  kind: 'own',
  figures: form.cells.map((_, index) => (index * 37) % 50),
  prior: form.cells.map((_, index) => (index * 31) % 50),
  narrative: Object.fromEntries(
    form.chapters.map(({ code }) => [code, '主动公开，依申请公开，收到申请12件。'.repeat(40)]),
  ),
  dates: { from: plainDate('2025-01-01'), to: plainDate('2025-12-31'), signedOn: null, publishedOn: null },
  period: period('2025'),
  due: plainDate('2026-01-31'),
  priorTo: plainDate('2024-12-31'),
  nilBefore: [],
};

export const cellsChecked = form.cells.length;

/** Milliseconds of each of `rounds` checks of the whole report, a figure changed before each; the first rounds are cold. */
export function checkTimes(rounds: number): number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const figures = input.figures.map((figure, index) => (index === round % cellsChecked ? round : figure));
    const started = performance.now();
    const found = checkReport({ ...input, figures });
    const spent = performance.now() - started;
    if (found.length === 0) throw new Error('nothing was checked');
    return spent;
  });
}
