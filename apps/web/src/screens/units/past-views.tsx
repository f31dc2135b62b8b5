import { type Form, getForm, obligationsOf } from '@gongkai/forms';
import { type Figure, Period } from '@gongkai/kernel';
import type { PastViews as Views } from '@gongkai/reports';
import type { Unit } from '@gongkai/units';
import { marks } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, Drawer, InputNumber, Table } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { Asked } from '../../ui/asked.tsx';
import { FigureText } from '../../ui/figure-text.tsx';
import { OfficialLabel } from '../../ui/official-label.tsx';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';

const say = words.reorganisation;

/** A year of a unit as it was published, as it is known now, and as its parts lie in today's tree (goal G8). */
export function PastViews({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const [year, setYear] = useState(thisYear() - 1);
  const form = obligationsOf(unit.kind, year)[0]?.form ?? 'a2021';
  const views = useQuery(queries.pastViews({ unit: unit.code, form, period: Period.parse(String(year)) }));
  return (
    <Drawer open size={900} title={`${unit.name}${marks.colon}${say.views}`} onClose={onClose}>
      <div className="stack">
        <p className="row">
          <span className="soft">{say.viewsWhat}</span>
          <span className="house-gap" />
          <InputNumber
            aria-label={words.units.year}
            min={2008}
            max={2100}
            value={year}
            onChange={(next) => next !== null && setYear(next)}
          />
        </p>
        <Asked query={views}>{(data) => <ThreeViews views={data} unit={unit} />}</Asked>
      </div>
    </Drawer>
  );
}

interface Row {
  readonly index: number;
  readonly differs: boolean;
}

function ThreeViews({ views, unit }: { views: Views; unit: Unit }) {
  const [only, setOnly] = useState(false);
  const form: Form = getForm(views.form);
  const sides = [views.published, views.known, views.today];
  if (sides.every((side) => side === null)) return <p className="faint">{say.noneOfYear}</p>;
  const rows = form.cells.map((_, index): Row => ({ index, differs: differ(sides, index) }));
  const differing = rows.filter(({ differs }) => differs);
  const figure = (side: readonly Figure[] | null, { index }: Row) => {
    const cell = form.cells[index];
    if (cell === undefined || side === null) return <span className="faint">{say.noView}</span>;
    return <FigureText cell={cell} kind={unit.kind} figure={side[index] ?? null} />;
  };
  return (
    <>
      <p className="row">
        <strong>
          {sides.filter((side) => side !== null).length > 1 ? say.differing(differing.length) : say.oneView}
        </strong>
        <Checkbox checked={only} onChange={(event) => setOnly(event.target.checked)}>
          {say.onlyDiffering}
        </Checkbox>
      </p>
      {views.origins.length > 0 && (
        <p className="soft">
          {say.today(
            views.origins
              .map(({ name, counted }) => (counted ? name : `${name}${marks.open}${say.missing}${marks.close}`))
              .join(marks.list),
          )}
        </p>
      )}
      <Table<Row>
        size="small"
        rowKey="index"
        dataSource={only ? differing : rows}
        rowClassName={({ differs }) => (differs ? 'view-differs' : '')}
        pagination={{ defaultPageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            title: say.cell,
            render: (_, { index }) => <OfficialLabel text={form.cells[index]?.fullLabel ?? ''} />,
          },
          { title: say.viewOf.published, width: 130, render: (_, row) => figure(views.published, row) },
          { title: say.viewOf.known, width: 130, render: (_, row) => figure(views.known, row) },
          { title: say.viewOf.today, width: 130, render: (_, row) => figure(views.today, row) },
        ]}
      />
    </>
  );
}

// A view that has nothing to say of the year does not differ from one that has.
function differ(sides: readonly (readonly Figure[] | null)[], index: number): boolean {
  const said = sides.filter((side) => side !== null).map((side) => side[index] ?? null);
  return new Set(said).size > 1;
}
