import { bands } from '@gongkai/comparison/compare';
import { marks } from '@gongkai/words';
import { words } from '../words.ts';
import { bandFills, look } from './look.ts';

const fontSize = 11;
const mark = 22;
const gap = 20;

// Characters of Chinese are square, others about half as wide.
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u2e7f' ? fontSize : fontSize * 0.55), 0);

/** What the colours repeat, each behind the words of the one before it. */
export function HeatLegend({ y }: { y: number }) {
  const entries = [
    ...bands.map((band) => ({
      text: `${words.comparison.bands[band]}${marks.colon}${words.comparison.bandsWhat[band]}`,
      paint: { fill: bandFills[band], stroke: look.line },
    })),
    { text: words.comparison.asked, paint: { fill: look.white, stroke: look.amber, strokeWidth: 2 } },
  ];
  let right = 0;
  return (
    <g fontSize={fontSize} fill={look.soft}>
      {entries.map(({ text, paint }) => {
        const x = right;
        right += mark + widthOf(text) + gap;
        return (
          <g key={text}>
            <rect x={x} y={y} width={16} height={14} {...paint} />
            <text x={x + mark} y={y + 11}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
