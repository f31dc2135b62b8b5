import { marks } from '@gongkai/words';
import type { RefObject } from 'react';
import { look, shorten } from './look.ts';

export interface ScoreBar {
  readonly key: string;
  readonly name: string;
  /** Each of the whole, in its own order from the left; together they are the whole. */
  readonly gained: number;
  readonly lost: number;
  readonly open: number;
  /** What stands behind the bar. */
  readonly text: string;
}

interface Props {
  readonly title: string;
  /** What is evaluated by what; it stands in the picture. */
  readonly note: string;
  readonly bars: readonly ScoreBar[];
  readonly legend: Readonly<Record<'gained' | 'lost' | 'open', string>>;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

const left = 200;
const width = 1080;
const most = 620;
const top = 84;
const row = 28;
const fills = { gained: look.blue, lost: look.amber, open: look.hair } as const;
const parts = ['gained', 'lost', 'open'] as const;

/** A bar a unit: what it gained, what it lost, what could not be scored. The numbers stand behind each; units keep their order. */
export function ScoreBars({ title, note, bars, legend, drawing }: Props) {
  const height = top + bars.length * row + 8;
  return (
    <svg
      ref={drawing}
      role="img"
      aria-label={title}
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={look.font}
    >
      <text x={0} y={18} fill={look.ink} fontSize={15} fontWeight={600}>
        {title}
      </text>
      <text x={0} y={38} fill={look.soft} fontSize={12}>
        {note}
      </text>
      {parts.map((part, index) => (
        <g key={part}>
          <rect x={left + index * 110} y={52} width={16} height={14} fill={fills[part]} />
          <text x={left + index * 110 + 22} y={63} fill={look.soft} fontSize={12}>
            {legend[part]}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => (
        <Bar key={bar.key} bar={bar} y={top + index * row} />
      ))}
    </svg>
  );
}

function Bar({ bar, y }: { bar: ScoreBar; y: number }) {
  const whole = Math.max(1, bar.gained + bar.lost + bar.open);
  let x = left;
  return (
    <g>
      <text x={0} y={y + 15} fill={look.ink} fontSize={13}>
        <title>{`${bar.name}${marks.colon}${bar.text}`}</title>
        {shorten(bar.name, 14)}
      </text>
      {parts.map((part) => {
        const size = (bar[part] / whole) * most;
        const at = x;
        x += size;
        return <rect key={part} x={at} y={y + 3} width={size} height={16} fill={fills[part]} />;
      })}
      <text x={left + most + 12} y={y + 15} fill={look.soft} fontSize={12}>
        {bar.text}
      </text>
    </g>
  );
}
