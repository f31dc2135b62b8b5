import type { LedgerCheck, LedgerRow } from '@gongkai/auditing';
import { findCell, getForm } from '@gongkai/forms';
import type { EngagementView, LedgerView } from '@gongkai/reports';
import { ledgerSideNames, marks, withGloss } from '@gongkai/words';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { NothingHere } from '../../../ui/nothing-here.tsx';
import { words } from '../../../words.ts';
import { FindingDialog } from '../findings/finding-dialog.tsx';
import { DrawDialog } from '../samples/draw-dialog.tsx';
import { ExplainDialog } from './explain-dialog.tsx';
import { printIn } from './print-in.ts';

interface Props {
  readonly view: EngagementView;
  readonly ledger: LedgerView;
  readonly rows: readonly LedgerRow[];
}

type Doing = { readonly what: 'draw' | 'raise' | 'explain'; readonly row: LedgerRow; readonly check: LedgerCheck };

/** Cells with what they are held against; a difference is explained, drawn from, or made a finding. */
export function LedgerTable({ view, ledger, rows }: Props) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const form = getForm(ledger.form);
  const label = (cell: string): string => withGloss(findCell(form, cell)?.fullLabel ?? cell);
  const print = (cell: string, figure: number | null): string => printIn(findCell(form, cell), figure);
  const close = (): void => setDoing(null);
  const figureOf = ({ cell }: LedgerRow) => {
    const { unit, period } = ledger;
    return { unit, form: ledger.form, period, cell };
  };
  return (
    <>
      <Table<LedgerRow>
        size="small"
        rowKey="cell"
        dataSource={[...rows]}
        pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <NothingHere title={words.audits.ledgerEmpty} /> }}
        columns={[
          {
            title: words.audits.cell,
            render: (_, { cell }) => (
              <>
                {label(cell)}
                <div className="faint figure">{cell}</div>
              </>
            ),
          },
          {
            title: words.audits.reported,
            width: 90,
            align: 'right',
            render: (_, { cell, reported }) => <span className="figure">{print(cell, reported)}</span>,
          },
          {
            title: words.audits.lastYear,
            width: 90,
            align: 'right',
            render: (_, { cell, lastYear }) => <span className="figure">{print(cell, lastYear)}</span>,
          },
          {
            title: words.audits.held,
            width: 520,
            render: (_, row) => (
              <ul className="ledger-checks">
                {row.checks.map((check) => (
                  <li key={check.side}>
                    <CheckLine check={check} print={(figure) => print(row.cell, figure)} />
                    {view.state === 'open' && (
                      <CheckActs check={check} onAct={(what) => setDoing({ what, row, check })} />
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {doing?.what === 'explain' && (
        <ExplainDialog view={view} of={ledger.unit} cell={doing.row.cell} check={doing.check} onClose={close} />
      )}
      {doing?.what === 'draw' && (
        <DrawDialog view={view} given={{ ...figureOf(doing.row), reach: 'own' }} onClose={close} />
      )}
      {doing?.what === 'raise' && (
        <FindingDialog
          view={view}
          given={{
            of: ledger.unit,
            body: {
              title: words.audits
                .disagrees(
                  withGloss(findCell(form, doing.row.cell)?.fullLabel ?? doing.row.cell),
                  ledgerSideNames[doing.check.side],
                )
                .slice(0, 120),
              facts: [
                `${words.audits.reported} ${print(doing.row.cell, doing.row.reported)}`,
                words.audits.expected(ledgerSideNames[doing.check.side], print(doing.row.cell, doing.check.expected)),
              ].join(marks.comma),
              origin: { figure: figureOf(doing.row), sample: null, check: null },
            },
          }}
          onClose={close}
        />
      )}
    </>
  );
}

const tones = { equal: 'good', explained: 'soft', unexplained: 'bad', 'not-evaluated': 'warn' } as const;

function CheckLine({ check, print }: { check: LedgerCheck; print: (figure: number | null) => string }) {
  const { side, expected, difference, status, explanation } = check;
  return (
    <span>
      <span className="figure">{words.audits.expected(ledgerSideNames[side], print(expected))}</span>
      {difference !== null && difference !== 0 && (
        <span className="figure">{`${marks.comma}${words.audits.difference(print(difference))}`}</span>
      )}
      <span className={tones[status]}>{`${marks.gap}${words.audits.status[status]}`}</span>
      {explanation !== null && <span className="faint ledger-why">{explanation}</span>}
    </span>
  );
}

function CheckActs({ check, onAct }: { check: LedgerCheck; onAct: (what: Doing['what']) => void }) {
  const differs = check.difference !== null && check.difference !== 0;
  return (
    <span className="ledger-acts">
      {check.side === 'counted' && (
        <Button size="small" onClick={() => onAct('draw')}>
          {words.audits.drawBehind}
        </Button>
      )}
      {differs && (
        <>
          <Button size="small" onClick={() => onAct('explain')}>
            {words.audits.explain}
          </Button>
          <Button size="small" onClick={() => onAct('raise')}>
            {words.audits.raise}
          </Button>
        </>
      )}
    </span>
  );
}
