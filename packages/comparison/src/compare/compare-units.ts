import type { Form } from '@gongkai/forms';
import type { Judgement, Question } from '@gongkai/kernel';
import { type ComparedUnit, levelsOf } from './compared-unit.ts';
import { falseDiscovery } from './false-discovery.ts';
import { isDigitSwap } from './is-digit-swap.ts';
import { type Held, type Judged, judgeCount } from './judge-count.ts';
import { type Tried, tryCell } from './try-cell.ts';

export interface Compared {
  /** Slips first, then the least likely by chance. */
  readonly questions: readonly Question[];
  /** How many figures were tested against history or peers, each reference once. */
  readonly tested: number;
  /** Whether counts were held against peers by population; only where it is given for every unit that has filed. */
  readonly byPopulation: boolean;
}

/** Share of false alarms among the questions asked for their probability alone. */
export const falseAlarms = 0.01;

/** An exchange of digits is spoken of only where the figure is unusual anyway. */
const swapLevel = 0.01;

/**
 * Every figure of every unit against its unit's own earlier years and against its like: same kind, same level, by population
 * where all have it. Counts are judged by exact tests (`conditionalTail`) with the many tests held together
 * (`falseDiscovery`); amounts by their place alone. A unit whose figures are zero now and ever is asked nothing.
 */
export function compareUnits(form: Form, units: readonly ComparedUnit[]): Compared {
  const filed = units.filter(({ figures }) => figures !== null);
  const byPopulation = filed.length > 0 && filed.every(({ population }) => population !== null && population > 0);
  const cells = levelsOf(filed, byPopulation).flatMap((level) =>
    form.cells.map((cell, index) => tryCell(cell, index, level)),
  );
  const tested = cells.reduce((sum, cell) => sum + cell.tested, 0);
  const judged = cells.flatMap(({ tried }) => tried).map(judgeBoth);
  const tests = judged
    .flatMap(({ history, peers }) => [history, peers])
    .flatMap((test) => (test?.isUnusual ? [test] : []));
  const q = falseDiscovery(
    tests.map(({ p }) => p),
    tested,
  );
  const known = new Map(tests.map((test, index) => [test, q[index] ?? 1]));
  const qOf = (test: Judged | null): number => (test === null ? 1 : (known.get(test) ?? 1));
  const isAsked = ({ tried, history, peers }: Both): boolean =>
    tried.slip !== null || qOf(history) <= falseAlarms || qOf(peers) <= falseAlarms;
  return {
    questions: withoutTotals(judged.filter(isAsked))
      .map((both) => toQuestion(both, qOf))
      .toSorted((one, other) => Number(one.slip === null) - Number(other.slip === null) || leastQ(one) - leastQ(other)),
    tested,
    byPopulation,
  };
}

interface Both {
  readonly tried: Tried;
  readonly history: Judged | null;
  readonly peers: Judged | null;
}

function judgeBoth(tried: Tried): Both {
  const judge = (held: Held | null) => (held === null ? null : judgeCount(tried.observed, held));
  return { tried, history: judge(tried.history), peers: judge(tried.peers) };
}

/** A total that is what one of its parts is, asked after already, would be the same question twice. */
function withoutTotals(asked: readonly Both[]): readonly Both[] {
  const observed = new Map(asked.map(({ tried }) => [`${tried.unit} ${tried.cell.code}`, tried.observed]));
  return asked.filter(
    ({ tried }) =>
      tried.cell.computedFrom?.some((part) => observed.get(`${tried.unit} ${part}`) === tried.observed) !== true,
  );
}

function toQuestion({ tried, ...both }: Both, qOf: (test: Judged | null) => number): Question {
  const { unit, cell, observed, slip } = tried;
  const years = tried.years();
  const own = years.filter(({ aside }) => !aside).map(({ figure }) => figure);
  const history = toJudgement(both.history, qOf, own);
  const peers = toJudgement(both.peers, qOf, tried.like());
  const isRare = [history, peers].some((each) => each !== null && each.p <= swapLevel);
  const last = years.at(-1);
  const swap = isRare && last !== undefined && isDigitSwap(observed, last.figure);
  return {
    unit,
    cell: cell.code,
    observed,
    history,
    peers,
    slip,
    swap: swap ? { period: last.period, figure: last.figure } : null,
    years: [...years],
  };
}

function toJudgement(
  test: Judged | null,
  qOf: (test: Judged | null) => number,
  others: readonly number[],
): Judgement | null {
  if (test === null) return null;
  const { expected, p, model, shape } = test;
  const sorted = others.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return {
    expected,
    p,
    q: Math.max(p, qOf(test)),
    model,
    shape,
    low: at(0),
    middle: at(0.5),
    high: at(1),
    count: sorted.length,
  };
}

const leastQ = ({ history, peers }: Question): number => Math.min(history?.q ?? 1, peers?.q ?? 1);
