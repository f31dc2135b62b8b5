import { type Cell, cellIndex, type Form, findCell, getForm } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import type { TotalsChildren } from '@gongkai/reports';
import { marks, measureIn, unitKindNames, withGloss } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select, Table } from 'antd';
import { useState } from 'react';
import { queries, type Span } from '../../api/queries.ts';
import { Asked } from '../../ui/asked.tsx';
import { showFigure } from '../../ui/show-figure.ts';
import { words } from '../../words.ts';

type Child = TotalsChildren[number];

/** The units one level down with one chosen cell beside each other. */
export function ChildrenTable({ span, parentTotal }: { span: Span; parentTotal: readonly Figure[] }) {
  const form = getForm(span.form);
  const children = useQuery(queries.children(span));
  const [chosen, setChosen] = useState<string | null>(null);
  const cell = (chosen === null ? undefined : findCell(form, chosen)) ?? telling(form, parentTotal);

  return (
    <section className="card">
      <div className="sheet-tools">
        <h2>{words.totals.children}</h2>
        <span className="house-gap" />
        {cell !== undefined && (
          <Select
            aria-label={words.totals.pickCell}
            className="span-picker"
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            value={cell.code}
            options={form.cells.map(({ code, fullLabel }) => ({ value: code, label: withGloss(fullLabel) }))}
            onChange={setChosen}
          />
        )}
      </div>
      <Asked query={children}>
        {(rows) => (
          <Table<Child>
            size="middle"
            rowKey="unit"
            dataSource={[...rows]}
            pagination={{ defaultPageSize: 50, hideOnSinglePage: true }}
            locale={{ emptyText: words.totals.leaf }}
            columns={[
              { title: words.common.unit, render: (_, child) => <ChildLink child={child} span={span} /> },
              {
                title: words.totals.reports,
                width: 120,
                align: 'right',
                render: (_, { reported, expected }) => (
                  <span className={reported < expected ? 'figure warn' : 'figure'}>{`${reported} / ${expected}`}</span>
                ),
              },
              ...(cell === undefined ? [] : figureColumns(form, cell, parentTotal)),
            ]}
          />
        )}
      </Asked>
    </section>
  );
}

/** The first cell with something in it: a table of zeros compares nothing. */
const telling = (form: Form, total: readonly Figure[]): Cell | undefined =>
  form.cells.find((_, index) => (total[index] ?? 0) > 0) ?? form.cells[0];

function ChildLink({ child, span }: { child: Child; span: Span }) {
  return (
    <>
      <Link to="/totals/$unit" params={{ unit: child.unit }} search={{ form: span.form, period: span.period }}>
        {child.unitName}
      </Link>
      <div className="faint figure">{`${unitKindNames[child.unitKind]} ${child.unit}`}</div>
    </>
  );
}

function figureColumns(form: Form, cell: Cell, parentTotal: readonly Figure[]) {
  const index = cellIndex(form, cell.code);
  const whole = parentTotal[index] ?? 0;
  const of = ({ total }: Child): Figure => total[index] ?? null;
  return [
    {
      title: `${withGloss(cell.fullLabel)}${marks.open}${measureIn(cell.measure)}${marks.close}`,
      align: 'right' as const,
      width: 220,
      sorter: (one: Child, other: Child) => (of(one) ?? -1) - (of(other) ?? -1),
      render: (_: unknown, child: Child) => {
        const figure = of(child);
        return figure === null ? (
          <span className="figure-none">{words.common.notReported}</span>
        ) : (
          <span className="figure">{showFigure(cell, figure)}</span>
        );
      },
    },
    {
      title: words.totals.share,
      width: 220,
      render: (_: unknown, child: Child) => <Share part={of(child)} whole={whole} />,
    },
  ];
}

function Share({ part, whole }: { part: Figure; whole: number }) {
  if (part === null || whole === 0) return null;
  const share = (100 * part) / whole;
  return (
    <span className="child-share figure">
      <i style={{ width: `${Math.min(share, 100) * 1.2}px` }} />
      {`${share.toFixed(1)}%`}
    </span>
  );
}
