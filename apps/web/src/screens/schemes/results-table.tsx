import type { ItemScore } from '@gongkai/auditing';
import { printPoints } from '@gongkai/kernel';
import type { SchemeRunView } from '@gongkai/reports';
import { explainPoints } from '@gongkai/words';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { words } from '../../words.ts';
import { GiveDialog } from './give-dialog.tsx';

type Result = SchemeRunView['results'][number];

/** Units in code order; a row opens into its points with their reasons. */
export function ResultsTable({ view }: { view: SchemeRunView }) {
  const [giving, setGiving] = useState<Result | null>(null);
  const mayGive = !view.settled && view.body.items.some(({ evidence }) => evidence.kind === 'manual');
  return (
    <>
      <Table<Result>
        size="middle"
        rowKey="unit"
        dataSource={[...view.results]}
        pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        expandable={{
          expandedRowRender: (result) => <Points view={view} result={result} />,
          columnTitle: <span className="visually-hidden">{words.schemes.why}</span>,
        }}
        columns={[
          {
            title: words.schemes.unit,
            render: (_, { unit, unitName }) => (
              <>
                {unitName}
                <div className="faint figure">{unit}</div>
              </>
            ),
          },
          ...(view.body.items.length > mostColumns ? [] : view.body.items).map(({ code, title, points }) => ({
            title: (
              <span title={title}>
                {code}
                <span className="visually-hidden">{title}</span>
                <span className="faint">{` ${printPoints(points)}`}</span>
              </span>
            ),
            width: 68,
            align: 'right' as const,
            render: (_: unknown, { items }: Result) => <ItemPoints item={items.find((item) => item.code === code)} />,
          })),
          ...(['attained', 'evaluated'] as const).map((name) => ({
            title: words.schemes[name],
            width: 92,
            align: 'right' as const,
            render: (_: unknown, result: Result) => (
              <span className="points">
                {name === 'attained' ? <strong>{printPoints(result[name])}</strong> : printPoints(result[name])}
              </span>
            ),
          })),
          {
            title: words.schemes.share,
            width: 96,
            align: 'right',
            render: (_, { evaluated, whole }) => (
              <span className={`points ${evaluated * 10 < whole * 7 ? 'warn' : ''}`}>
                {`${Math.round((evaluated * 100) / Math.max(1, whole))}%`}
              </span>
            ),
          },
          {
            title: <span className="visually-hidden">{words.schemes.give}</span>,
            width: 84,
            render: (_, result) =>
              mayGive && (
                <Button
                  size="small"
                  aria-label={words.schemes.giveTitle(result.unitName)}
                  onClick={() => setGiving(result)}
                >
                  {words.schemes.give}
                </Button>
              ),
          },
        ]}
      />
      {giving !== null && <GiveDialog view={view} result={giving} onClose={() => setGiving(null)} />}
    </>
  );
}

/** More items than these stand below each unit only. */
const mostColumns = 9;

const ItemPoints = ({ item }: { item: ItemScore | undefined }) =>
  item === undefined || item.points === null ? (
    <abbr className="faint" title={words.schemes.notScored}>
      {words.schemes.notScoredShort}
    </abbr>
  ) : (
    <span className={item.points < item.of ? 'points warn' : 'points'}>{printPoints(item.points)}</span>
  );

const Points = ({ view, result }: { view: SchemeRunView; result: Result }) => (
  <Table<ItemScore>
    size="small"
    rowKey="code"
    aria-label={words.schemes.expand(result.unitName)}
    dataSource={[...result.items]}
    pagination={false}
    columns={[
      {
        title: words.schemes.itemTitle,
        width: 220,
        render: (_, { code }) => `${code} ${view.body.items.find((item) => item.code === code)?.title ?? ''}`,
      },
      {
        title: words.schemes.attained,
        width: 120,
        align: 'right',
        render: (_, { points, of }) => (
          <span className={points === null ? 'warn' : 'points'}>
            {points === null ? words.schemes.notScored : `${printPoints(points)} / ${printPoints(of)}`}
          </span>
        ),
      },
      { title: words.schemes.why, render: (_, { why }) => <span className="points-why">{explainPoints(why)}</span> },
    ]}
  />
);
