import type { Ref } from 'react';
import { type DrawnSeries, largestOf } from './drawn-series.ts';
import { look } from './look.ts';
import { niceTicks } from './nice-ticks.ts';
import { TrendPanel } from './trend-panel.tsx';

interface Props {
  readonly series: DrawnSeries;
  readonly title: string;
  readonly print: (figure: number) => string;
  readonly ref?: Ref<SVGSVGElement>;
}

const size = { width: 1080, height: 300 } as const;
const box = { x: 76, y: 56, width: 990, height: 200 } as const;

/** One series, large, with its scale. What it shows stands in the table beside it. */
export function TrendChart({ series, title, print, ref }: Props) {
  const ticks = niceTicks(largestOf([series]));
  const most = ticks.at(-1) ?? 1;
  return (
    <svg ref={ref} role="img" aria-label={title} className="chart" viewBox={`0 0 ${size.width} ${size.height}`}>
      <text x={0} y={20} fill={look.ink} fontFamily={look.font} fontSize={15} fontWeight={600}>
        {title}
      </text>
      {ticks.map((tick) => {
        const y = box.y + box.height * (1 - tick / most);
        return (
          <g key={tick}>
            <line x1={box.x} x2={box.x + box.width} y1={y} y2={y} stroke={look.hair} />
            <text x={box.x - 8} y={y + 4} textAnchor="end" fill={look.faint} fontFamily={look.font} fontSize={11}>
              {print(tick)}
            </text>
          </g>
        );
      })}
      <TrendPanel series={series} box={box} most={most} print={print} />
    </svg>
  );
}
