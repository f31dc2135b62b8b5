import type { LedgerCheck, LedgerRow } from '@gongkai/auditing';
import { moneyMeasure } from '@gongkai/figures';
import { type Form, findCell } from '@gongkai/forms';
import { type Figure, printMoney } from '@gongkai/kernel';
import type { LedgerView } from '@gongkai/reports';
import { ledgerSideNames, reportKindNames } from '@gongkai/words';
import type { Block, OutlineTable } from '../outline.ts';
import { phrases as common } from '../phrases.ts';
import { auditPhrases as phrases } from './phrases.ts';
import { columnsOf, textTable } from './text-table.ts';

/** How each report stands in one table, then every difference of each, with its reason or without. */
export function ledgerBlocks(ledgers: readonly LedgerView[], form: Form): readonly Block[] {
  if (ledgers.length === 0) return [];
  const tables = ledgers.flatMap((ledger, index) => differences(ledger, form, index));
  const reports = ledgers.filter(({ state }) => state !== null);
  const unsettled = reports.filter((ledger) => count(ledger, 'unexplained') > 0).length;
  return [
    {
      kind: 'paragraph',
      text: phrases.ledgerSummary(reports.length, unsettled, ledgers.length - reports.length),
      lead: null,
    },
    {
      kind: 'table',
      table: textTable(
        'ledgers',
        phrases.ledgersTitle,
        columnsOf(phrases.ledgersHead, [30, 11, 11, 11, 11, 26], [1, 2, 3, 4]),
        ledgers.map(standing),
      ),
    },
    ...tables.map((table) => ({ kind: 'table' as const, table })),
  ];
}

const nameOf = ({ unitName, kind }: LedgerView): string =>
  kind === 'own' ? unitName : `${unitName}${reportKindNames[kind]}`;

const count = ({ rows }: LedgerView, status: LedgerCheck['status']): number =>
  rows.reduce((sum, { checks }) => sum + checks.filter((check) => check.status === status).length, 0);

function standing(ledger: LedgerView): string[] {
  if (ledger.state === null) return [nameOf(ledger), '', '', '', '', phrases.noReport];
  return [
    nameOf(ledger),
    String(ledger.rows.length),
    ...(['unexplained', 'explained', 'not-evaluated'] as const).map((status) => String(count(ledger, status))),
    ledger.counted ? '' : phrases.noCount,
  ];
}

function differences(ledger: LedgerView, form: Form, index: number): readonly OutlineTable[] {
  const differing = ledger.rows.flatMap((row) =>
    row.checks.flatMap((check) => (check.difference === null || check.difference === 0 ? [] : [{ row, check }])),
  );
  if (differing.length === 0 || ledger.state === null) return [];
  const title = phrases.ledgerTitle(nameOf(ledger));
  return [
    textTable(
      `ledger-${index}`,
      title,
      columnsOf(phrases.ledgerHead, [38, 10, 15, 10, 9, 28], [1, 3, 4]),
      differing.map(({ row, check }) => differenceRow(form, row, check)),
      { across: title },
    ),
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
