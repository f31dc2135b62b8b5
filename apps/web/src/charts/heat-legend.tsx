import { bands } from '@gongkai/comparison/compare';
import { marks } from '@gongkai/words';
import { words } from '../words.ts';
import { bandFills, look } from './look.ts';

const step = 200;

/** What the colours repeat. */
export function HeatLegend({ y }: { y: number }) {
  return (
    <g fontSize={11} fill={look.soft}>
      {bands.map((band, index) => (
        <g key={band}>
          <rect x={index * step} y={y} width={16} height={14} fill={bandFills[band]} stroke={look.line} />
          <text x={index * step + 22} y={y + 11}>
            {`${words.comparison.bands[band]}${marks.colon}${words.comparison.bandsWhat[band]}`}
          </text>
        </g>
      ))}
      <rect
        x={bands.length * step}
        y={y}
        width={16}
        height={14}
        fill={look.white}
        stroke={look.amber}
        strokeWidth={2}
      />
      <text x={bands.length * step + 22} y={y + 11}>
        {words.comparison.asked}
      </text>
    </g>
  );
}
