import { applies, type Cell } from '@gongkai/forms';
import type { Figure, Period, Slip } from '@gongkai/kernel';
import type { Level } from './compared-unit.ts';
import { findPlaceSlip, findSlip } from './find-slip.ts';
import { holdHistory } from './hold-history.ts';
import { holdPeers, leastPeers } from './hold-peers.ts';
import { canSpeak, type Held, isUnusual } from './judge-count.ts';
import { type PastFigure, trusted } from './past-figures.ts';

/** One figure that is worth a second look, and what it was held against. */
export interface Tried {
  readonly unit: string;
  readonly cell: Cell;
  readonly observed: number;
  readonly history: Held | null;
  readonly peers: Held | null;
  readonly slip: Slip | null;
  /** Its earlier figures of the cell, and the figures of its like: for the few that are asked after. */
  readonly years: () => readonly PastFigure[];
  readonly like: () => readonly number[];
}

export interface TriedCell {
  readonly tried: readonly Tried[];
  /** How many figures could have been called out, each reference once. */
  readonly tested: number;
}

interface Column {
  readonly cell: Cell;
  readonly level: Level;
  readonly now: readonly Figure[];
  /** Figures by earlier period, in the order of the units. */
  readonly earlier: readonly (readonly Figure[])[];
}

/** One cell of every unit of a level; cells that are zero or blank everywhere are not tried. */
export function tryCell(cell: Cell, index: number, level: Level): TriedCell {
  const asked = level.units.map(({ kind }) => applies(cell, kind));
  const at = (figures: readonly Figure[] | null, place: number): Figure =>
    figures === null || asked[place] !== true ? null : (figures[index] ?? null);
  const now = level.units.map(({ figures }, place) => at(figures, place));
  const earlier = level.earlier.map((figures) => figures.map(at));
  if (![now, ...earlier].some((row) => row.some((figure) => figure !== null && figure > 0)))
    return { tried: [], tested: 0 };
  const column = { cell, level, now, earlier };
  return cell.nature === 'money' ? { tried: tryAmounts(column), tested: 0 } : tryCounts(column);
}

function tryCounts(column: Column): TriedCell {
  const { now, earlier, level } = column;
  const counted = (row: readonly Figure[]) => row.map((x, place) => ({ x, exposure: level.exposures[place] ?? 1 }));
  const history = holdHistory(now.map((x, place) => ({ x, years: trusted(earlier.map((row) => row[place] ?? null)) })));
  const peers = holdPeers(counted(now), earlier.map(counted));
  let tested = 0;
  const tried = now.flatMap((x, place) => {
    if (x === null || (x === 0 && level.zeroEver[place] === true)) return [];
    const held = { history: history(place), peers: peers(place) };
    for (const each of [held.history, held.peers]) if (each !== null && canSpeak(x, each)) tested += 1;
    const slip = slipOf(x, held, column, place);
    const isTold = [held.history, held.peers].some((each) => each !== null && isUnusual(x, each));
    return isTold || slip !== null ? [triedAt(column, place, x, held, slip)] : [];
  });
  return { tried, tested };
}

type BothHeld = Pick<Tried, 'history' | 'peers'>;

/** Its own past says more than its like; without one its like must do. Numbers in the millions are held by their place. */
function slipOf(x: number, { history, peers }: BothHeld, column: Column, place: number): Slip | null {
  if (x > 1_000_000) return placeSlipOf(column, place, x);
  if (history !== null && history.total > 0)
    return findSlip(x, { against: 'history', total: history.total, count: history.count, shape: history.shape });
  if (peers === null) return null;
  const total = (peers.total * peers.own * peers.count) / peers.others;
  return findSlip(x, { against: 'peers', total, count: peers.count, shape: peers.shape });
}

const tryAmounts = (column: Column): readonly Tried[] =>
  column.now.flatMap((x, place) => {
    const slip = x === null ? null : placeSlipOf(column, place, x);
    return x === null || slip === null ? [] : [triedAt(column, place, x, { history: null, peers: null }, slip)];
  });

function placeSlipOf(column: Column, place: number, x: number): Slip | null {
  const own = column.earlier.flatMap((row) => row[place] ?? []).filter((figure) => figure > 0);
  if (own.length >= leastPeers) return findPlaceSlip(x, own, 'history');
  // From unit to unit amounts differ by ten and by a hundred; by ten thousand somebody took 元 for 万元.
  const like = likeOf(column, place).filter((figure) => figure > 0);
  const slip = like.length < leastPeers ? null : findPlaceSlip(x, like, 'peers');
  return slip?.factor === 10_000 ? slip : null;
}

const likeOf = ({ now }: Column, place: number): readonly number[] =>
  now.flatMap((x, other) => (other === place || x === null ? [] : [x]));

const triedAt = (column: Column, place: number, observed: number, held: BothHeld, slip: Slip | null): Tried => ({
  unit: column.level.units[place]?.unit ?? '',
  cell: column.cell,
  observed,
  ...held,
  slip,
  years: () => yearsOf(column, place),
  like: () => likeOf(column, place),
});

function yearsOf({ level, earlier }: Column, place: number): readonly PastFigure[] {
  const figures = earlier.map((row) => row[place] ?? null);
  const kept = trusted(figures);
  return level.periods.flatMap((period: Period, index) => {
    const figure = figures[index] ?? null;
    return figure === null ? [] : [{ period, figure, aside: !kept.includes(figure) }];
  });
}
