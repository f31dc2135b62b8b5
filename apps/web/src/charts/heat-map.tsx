import type { Band } from '@gongkai/comparison/compare';
import type { RefObject } from 'react';
import { words } from '../words.ts';
import { type HeatHead, HeatHeading, headsHeight } from './heat-heading.tsx';
import { HeatLegend } from './heat-legend.tsx';
import { bandFills, look, shorten } from './look.ts';
import { useNear } from './use-near.ts';
import { usePrinting } from './use-printing.ts';

/** One place of the map: what stands in it, and where it lies among its like. */
export interface HeatCell {
  readonly key: string;
  readonly text: string;
  /** Null: no figure, and `text` says why. */
  readonly band: Band | null;
  /** A figure that is asked about: the short word for it, and where the question is answered. */
  readonly asked: {
    readonly word: string;
    readonly name: string;
    readonly href: string;
    readonly open: () => void;
  } | null;
}

export interface HeatRow {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  /** Null: the unit has no report, and `note` says why. */
  readonly cells: readonly HeatCell[] | null;
}

interface Props {
  readonly title: string;
  /** What is compared and how complete it is; it stands in the picture. */
  readonly note: string;
  readonly heads: readonly HeatHead[];
  readonly rows: readonly HeatRow[];
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** Every row is drawn, near or not: a picture is taken. */
  readonly whole: boolean;
}

const left = 168;
const rowHeight = 36;
const legendHeight = 44;
const least = 1080;
const titleHeight = 62;

/**
 * Units × cells. Every place has its value and its word; colour only repeats them. What is asked about is a link, and stands there
 * for the keyboard however far down; of the other places of a long map those near the window are drawn.
 */
export function HeatMap({ title, note, heads, rows, drawing, whole }: Props) {
  const column = Math.min(180, Math.max(50, (least - left) / Math.max(1, heads.length)));
  const headHeight = titleHeight + headsHeight(heads, column);
  const width = Math.max(least, left + column * heads.length + 2);
  const height = headHeight + rows.length * rowHeight + legendHeight;
  const near = useNear(drawing, { count: rows.length, lead: headHeight, rowHeight });
  const isPrinted = usePrinting();
  return (
    <svg
      ref={drawing}
      aria-label={title}
      className="heat-map"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={look.font}
    >
      <text x={0} y={18} fill={look.ink} fontSize={15} fontWeight={600}>
        {title}
      </text>
      <text x={0} y={38} fill={look.soft} fontSize={12}>
        {note}
      </text>
      {heads.map((head, index) => (
        <HeatHeading key={head.key} head={head} x={left + (index + 0.5) * column} y={headHeight - 8} column={column} />
      ))}
      {rows.map((row, index) => (
        <HeatLine
          key={row.key}
          row={row}
          y={headHeight + index * rowHeight}
          column={column}
          columns={heads.length}
          isNear={whole || isPrinted || (index >= near.from && index < near.to)}
        />
      ))}
      <HeatLegend y={headHeight + rows.length * rowHeight + 16} />
    </svg>
  );
}

interface LineProps {
  readonly row: HeatRow;
  readonly y: number;
  readonly column: number;
  readonly columns: number;
  readonly isNear: boolean;
}

function HeatLine({ row, y, column, columns, isNear }: LineProps) {
  if (!isNear)
    return (
      <g>
        {row.cells?.map((cell, index) =>
          cell.asked === null ? null : (
            <HeatPlace key={cell.key} cell={cell} x={left + index * column} y={y} width={column} />
          ),
        )}
      </g>
    );
  return (
    <g>
      <text x={0} y={y + 16} fill={look.ink} fontSize={13}>
        <title>{row.name}</title>
        {shorten(row.name, 12)}
      </text>
      <text x={0} y={y + 30} fill={look.faint} fontSize={10}>
        {row.cells === null ? row.key : row.note}
      </text>
      {row.cells === null ? (
        <>
          <rect
            x={left + 1}
            y={y + 1}
            width={column * columns - 2}
            height={rowHeight - 2}
            fill={look.white}
            stroke={look.line}
            strokeDasharray="4 3"
          />
          <text x={left + 12} y={y + 22} fill={look.soft} fontSize={12}>
            {row.note}
          </text>
        </>
      ) : (
        row.cells.map((cell, index) => (
          <HeatPlace key={cell.key} cell={cell} x={left + index * column} y={y} width={column} />
        ))
      )}
    </g>
  );
}

function HeatPlace({ cell, x, y, width }: { cell: HeatCell; x: number; y: number; width: number }) {
  const { text, band, asked } = cell;
  const middle = x + width / 2;
  const drawn = (
    <>
      <rect
        x={x + 1}
        y={y + 1}
        width={width - 2}
        height={rowHeight - 2}
        fill={band === null ? look.white : bandFills[band]}
        stroke={asked === null ? 'none' : look.amber}
        strokeWidth={2}
      />
      <text
        x={middle}
        y={y + (band === null ? 22 : 16)}
        textAnchor="middle"
        fill={band === null ? look.faint : look.ink}
        fontSize={band === null ? 10 : 13}
      >
        {text}
      </text>
      {band !== null && (
        <text
          x={middle}
          y={y + 30}
          textAnchor="middle"
          fill={asked === null ? look.soft : '#6b3f00'}
          fontSize={10}
          fontWeight={asked === null ? 400 : 600}
        >
          {asked?.word ?? words.comparison.bands[band]}
        </text>
      )}
    </>
  );
  if (asked === null) return <g>{drawn}</g>;
  return (
    <a
      href={asked.href}
      aria-label={asked.name}
      onClick={(event) => {
        event.preventDefault();
        asked.open();
      }}
    >
      {drawn}
    </a>
  );
}
