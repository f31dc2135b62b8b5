import { marks } from '@gongkai/words';
import type { RefObject } from 'react';
import { words } from '../words.ts';
import { type DrawnSeries, largestOf } from './drawn-series.ts';
import { look, shorten } from './look.ts';
import { TrendPanel } from './trend-panel.tsx';
import { useNear } from './use-near.ts';
import { usePrinting } from './use-printing.ts';

export interface SmallSeries {
  readonly key: string;
  readonly name: string;
  /** Why there is nothing to draw. */
  readonly none: string | null;
  readonly series: DrawnSeries;
  /** How its figures are printed. */
  readonly print: (figure: number) => string;
}

interface Props {
  readonly title: string;
  /** What is compared and how complete it is; it stands in the picture. */
  readonly note: string;
  readonly all: readonly SmallSeries[];
  /** All to one scale, or each to its own largest figure. */
  readonly sameScale: boolean;
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** Every series is drawn, near or not: a picture is taken. */
  readonly whole?: boolean;
}

const width = 1080;
const columns = 4;
const panel = { width: width / columns, height: 178 } as const;
const top = 56;

/** Many series side by side, small, each named; of very many those near the window are drawn. */
export function SmallMultiples({ title, note, all, sameScale, drawing, whole = false }: Props) {
  const common = largestOf(all.map(({ series }) => series));
  const count = Math.ceil(all.length / columns);
  const near = useNear(drawing, { count, lead: top, rowHeight: panel.height, lot: 4, width });
  const isWhole = usePrinting() || whole;
  const height = top + count * panel.height;
  return (
    <svg ref={drawing} role="img" aria-label={title} className="chart" viewBox={`0 0 ${width} ${height}`}>
      <text x={0} y={18} fill={look.ink} fontFamily={look.font} fontSize={15} fontWeight={600}>
        {`${title}${marks.open}${sameScale ? words.comparison.sameScale : words.comparison.ownScale}${marks.close}`}
      </text>
      <text x={0} y={38} fill={look.soft} fontFamily={look.font} fontSize={12}>
        {note}
      </text>
      {all.map(({ key, name, none, series, print }, index) => {
        const x = (index % columns) * panel.width;
        const line = Math.floor(index / columns);
        const y = top + line * panel.height;
        const isNear = isWhole || (line >= near.from && line < near.to);
        const box = { x: x + 6, y: y + 50, width: panel.width - 24, height: panel.height - 86 };
        return (
          <g key={key}>
            <text x={x + 6} y={y + 12} fill={look.ink} fontFamily={look.font} fontSize={12} fontWeight={600}>
              <title>{name}</title>
              {shorten(name, 19)}
            </text>
            {none !== null && (
              <text x={x + 6} y={y + 70} fill={look.faint} fontFamily={look.font} fontSize={12}>
                {none}
              </text>
            )}
            {none === null && isNear && (
              <TrendPanel
                series={series}
                box={box}
                most={sameScale ? common : largestOf([series])}
                print={print}
                small
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
