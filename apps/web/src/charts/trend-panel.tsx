import { words } from '../words.ts';
import type { DrawnSeries } from './drawn-series.ts';
import { look } from './look.ts';

export interface PanelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly series: DrawnSeries;
  readonly box: PanelBox;
  /** The figure at the upper edge. */
  readonly most: number;
  readonly print: (figure: number) => string;
  readonly small?: boolean;
}

/** One series over its periods in a box: joined only where it may be, gaps and breaks with their word. */
export function TrendPanel({ series, box, most, print, small = false }: Props) {
  const { points, runs, breaks } = series;
  const step = box.width / Math.max(1, points.length);
  const size = small ? 10 : 12;
  const xOf = (index: number): number => box.x + (index + 0.5) * step;
  const yOf = (figure: number): number => box.y + box.height * (1 - figure / Math.max(1, most));
  const bottom = box.y + box.height;
  return (
    <g fontFamily={look.font} fontSize={size}>
      <line x1={box.x} x2={box.x + box.width} y1={bottom} y2={bottom} stroke={look.line} />
      {breaks.map(({ after, fit }) => {
        const x = box.x + points.findIndex(({ period }) => period === after) * step;
        const isOpen = fit !== 'same';
        return (
          <g key={after}>
            <line
              x1={x}
              x2={x}
              y1={box.y - (small ? 26 : 34)}
              y2={bottom}
              stroke={isOpen ? look.amber : look.line}
              strokeDasharray="4 3"
            />
            <text
              x={x + 3}
              y={box.y - (small ? 18 : 24)}
              fill={isOpen ? look.amber : look.faint}
              fontSize={small ? 9 : 11}
            >
              {isOpen ? words.comparison.brokenHere : words.comparison.changedHere}
            </text>
          </g>
        );
      })}
      {runs.map((run) => (
        <polyline
          key={run.join()}
          fill="none"
          stroke={look.blue}
          strokeWidth={small ? 1.5 : 2}
          points={run.map((index) => `${xOf(index)},${yOf(points[index]?.figure ?? 0)}`).join(' ')}
        />
      ))}
      {points.map(({ period, state, figure, why }, index) => (
        <g key={period}>
          {figure === null ? (
            <text
              x={xOf(index)}
              y={bottom - 6}
              fill={look.faint}
              fontSize={small ? 9 : 11}
              writingMode="vertical-rl"
              textAnchor="end"
            >
              {why ?? words.comparison.points[state]}
            </text>
          ) : (
            <>
              <circle
                cx={xOf(index)}
                cy={yOf(figure)}
                r={small ? 2.5 : 4}
                fill={look.white}
                stroke={look.blue}
                strokeWidth={2}
              />
              <text x={xOf(index)} y={yOf(figure) - (small ? 6 : 10)} textAnchor="middle" fill={look.ink}>
                {print(figure)}
              </text>
            </>
          )}
          <text x={xOf(index)} y={bottom + size + 4} textAnchor="middle" fill={look.soft}>
            {small ? period.slice(2) : period}
          </text>
        </g>
      ))}
    </g>
  );
}
