import type { LedgerCheck, LedgerRow } from '@gongkai/auditing';
import { moneyMeasure } from '@gongkai/figures';
import { type Form, findCell } from '@gongkai/forms';
import { type Figure, printMoney } from '@gongkai/kernel';
import type { LedgerView } from '@gongkai/reports';
import { ledgerSideNames, reportKindNames } from '@gongkai/words';
import type { Block } from '../outline.ts';
import { phrases as common } from '../phrases.ts';
import { auditPhrases as phrases } from './phrases.ts';
import { textTable } from './text-table.ts';

const widths = [40, 11, 14, 11, 9, 25] as const;
const numbers: readonly number[] = [1, 3, 4];

/** One report's ledger: how much was held against what, and every difference with its reason or without. */
export function ledgerBlocks(ledger: LedgerView, form: Form, index: number): readonly Block[] {
  const { rows, state } = ledger;
  const name = ledger.kind === 'own' ? ledger.unitName : `${ledger.unitName}${reportKindNames[ledger.kind]}`;
  if (state === null) return [{ kind: 'paragraph', text: phrases.noReport(name), lead: null }];
  const checks = rows.flatMap((row) => row.checks.map((check) => ({ row, check })));
  const count = (status: LedgerCheck['status']): number => checks.filter(({ check }) => check.status === status).length;
  const differing = checks.filter(({ check }) => check.difference !== null && check.difference !== 0);
  const columns = phrases.ledgerHead.map((head, column) => ({
    head,
    width: widths[column] ?? 10,
    ...(numbers.includes(column) ? { figure: true as const } : {}),
  }));
  const summary = phrases.ledgerSummary(
    name,
    rows.length,
    count('explained'),
    count('unexplained'),
    count('not-evaluated'),
  );
  return [
    { kind: 'paragraph', text: `${summary}${ledger.counted ? '' : phrases.noCount}`, lead: null },
    ...(differing.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            table: textTable(
              `ledger-${index}`,
              phrases.ledgerTitle(name),
              columns,
              differing.map(({ row, check }) => differenceRow(form, row, check)),
            ),
          },
        ]),
  ];
}

function differenceRow(form: Form, row: LedgerRow, check: LedgerCheck): string[] {
  const print = (figure: Figure) => printed(form, row.cell, figure);
  return [
    findCell(form, row.cell)?.fullLabel ?? row.cell,
    print(row.reported),
    ledgerSideNames[check.side],
    print(check.expected),
    print(check.difference),
    check.explanation ?? '',
  ];
}

/** A figure in its cell's measure, a difference with its sign. */
function printed(form: Form, code: string, figure: Figure): string {
  const cell = findCell(form, code);
  if (figure === null || cell === undefined) return common.notReported;
  const money = moneyMeasure(cell);
  return money === null ? String(figure) : printMoney(figure, money);
}
