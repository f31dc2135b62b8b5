import { findCell, getForm } from '@gongkai/forms';
import type { EngagementView, SampleSummary } from '@gongkai/reports';
import { marks, printSpan, strataNames, withGloss } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { NothingHere } from '../../../ui/nothing-here.tsx';
import { printTime } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { DrawDialog } from './draw-dialog.tsx';

/** The samples of an engagement, and the way to a new one. */
export function SamplesTab({ view }: { view: EngagementView }) {
  const [drawing, setDrawing] = useState(false);
  return (
    <section className="card">
      {view.state === 'open' && (
        <p className="sheet-tools">
          <Button type="primary" onClick={() => setDrawing(true)}>
            {words.audits.draw}
          </Button>
        </p>
      )}
      <Table<SampleSummary>
        size="middle"
        rowKey="id"
        dataSource={[...view.samples]}
        pagination={false}
        locale={{ emptyText: <NothingHere title={words.audits.samplesEmpty} what={words.audits.samplesEmptyWhat} /> }}
        columns={[
          {
            title: words.audits.figure,
            render: (_, { id, ...sample }) => (
              <>
                <Link to="/audits/$id/samples/$sample" params={{ id: view.id, sample: id }}>
                  {figureName(sample)}
                </Link>
                <div className="faint figure">{id}</div>
              </>
            ),
          },
          {
            title: words.audits.size,
            width: 190,
            render: (_, { size, population, strata }) => (
              <>
                {words.audits.ofPopulation(size, population)}
                <div className="faint">{strataNames[strata]}</div>
              </>
            ),
          },
          {
            title: words.audits.progress,
            width: 150,
            render: (_, { ticked, size, errors }) => (
              <>
                {words.audits.ticked(ticked, size)}
                {errors > 0 && <div className="bad">{words.audits.errors(errors)}</div>}
              </>
            ),
          },
          {
            title: words.audits.drawnAt,
            width: 180,
            render: (_, { at, by }) => (
              <>
                <span className="figure">{printTime(at)}</span>
                <div className="faint">{by}</div>
              </>
            ),
          },
        ]}
      />
      {drawing && <DrawDialog view={view} given={null} onClose={() => setDrawing(false)} />}
    </section>
  );
}

/** Whose figure, of which year, which cell. */
export function figureName({ figure, unitName }: Pick<SampleSummary, 'figure' | 'unitName'>): string {
  const cell = findCell(getForm(figure.form), figure.cell);
  const reach = figure.reach === 'subtree' ? `${marks.open}${words.audits.reachSubtree}${marks.close}` : '';
  return `${unitName}${reach}${marks.apart}${printSpan(figure.period)} ${withGloss(cell?.fullLabel ?? figure.cell)}`;
}
