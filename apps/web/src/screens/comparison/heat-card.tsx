import type { UnitsComparison } from '@gongkai/reports';
import { marks, withGloss } from '@gongkai/words';
import { useRef } from 'react';
import { HeatMap } from '../../charts/heat-map.tsx';
import { PictureButton } from '../../charts/picture-button.tsx';
import { useWhole } from '../../charts/use-whole.ts';
import { words } from '../../words.ts';
import { ExcelButton } from './excel-button.tsx';
import { headsOf, heatRows } from './heat-rows.ts';
import { pictureNote } from './picture-note.ts';
import { UnitsTable } from './units-table.tsx';
import type { Comparison } from './use-comparison.ts';

/** The heat map of a group of cells, and the table of the same numbers below it. */
export function HeatCard({ comparison, view }: { comparison: Comparison; view: UnitsComparison }) {
  const drawing = useRef<SVGSVGElement>(null);
  const { whole, around } = useWhole();
  const { asked, group } = comparison;
  const title = `${words.comparison.heatMap}${marks.colon}${withGloss(group.title)}`;
  return (
    <section className="card" aria-label={words.comparison.heatMap}>
      <div className="sheet-tools">
        <h2>{withGloss(group.title)}</h2>
        <span className="soft">{words.comparison.unitCount(view.rows.length)}</span>
        <span className="house-gap" />
        <PictureButton drawing={drawing} title={title} around={around} />
        <ExcelButton asked={{ ...asked, view: 'units', group: group.code }} />
      </div>
      {/* A box that scrolls must be reachable by the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="chart-box" tabIndex={0} aria-label={title}>
        <HeatMap
          drawing={drawing}
          whole={whole}
          title={title}
          note={pictureNote(asked, view.coverage)}
          heads={headsOf(group)}
          rows={heatRows(comparison, view)}
        />
      </section>
      <UnitsTable comparison={comparison} view={view} />
    </section>
  );
}
