import type { FormCode, Severity } from '@gongkai/kernel';
import type { Publication, ReadContext } from '../read-context.ts';
import type { CleanReport } from './clean-reports.ts';
import { figuresOf, textOf } from './full-context.ts';
import type { TableFigures } from './print-table.ts';
import type { World } from './world.ts';

/** A report with a fault in it, and what is known beside it. */
export interface Planted {
  readonly text: string;
  readonly context: ReadContext;
}

/**
 * One fault as data: how it gets into a clean report, which rule has to find it, how grave it is. What is expected follows from
 * what was written, not from what anything reads.
 */
export interface Plant {
  /** The rule as its finding names it: I8 is R10 in the table of 2014. */
  readonly rule: string;
  readonly how: string;
  readonly forms: readonly FormCode[];
  readonly severity: Severity | ((report: CleanReport) => Severity);
  /** Rules that the same fault breaks too. */
  readonly also?: readonly string[];
  /** Words that have to stand in the evidence. */
  readonly quote?: (report: CleanReport) => string;
  readonly into: (report: CleanReport, context: ReadContext) => Planted;
}

type Swap = (report: CleanReport) => readonly [written: string, instead: string];

/** Words of the text replaced; throws where they do not stand, for such a fault would prove nothing. */
export const swapped =
  (swap: Swap): Plant['into'] =>
  (report, context) => {
    const [written, instead] = swap(report);
    if (!report.text.includes(written)) throw new Error(`${report.name} does not say ${written}`);
    return { text: report.text.replace(written, () => instead), context };
  };

/** A sentence put in front of a heading. */
export const added = (sentence: (report: CleanReport) => string, before: string): Plant['into'] =>
  swapped((report) => [before, `${sentence(report)}\n${before}`]);

/** Figures of the table replaced; what registers and those below count is not known then. */
export const tabled =
  (figures: (report: CleanReport) => TableFigures, more?: Swap): Plant['into'] =>
  (report, context) => {
    const text = textOf(report.form, report.world, { ...figuresOf(report.form, report.world), ...figures(report) });
    const [written, instead] = more?.(report) ?? ['', ''];
    if (!text.includes(written)) throw new Error(`${report.name} does not say ${written}`);
    return { text: text.replace(written, () => instead), context: { ...context, counted: null, below: null } };
  };

/** Something beside the text that is out of order. */
export const known =
  (change: (report: CleanReport, context: ReadContext) => Partial<ReadContext>): Plant['into'] =>
  (report, context) => ({ text: report.text, context: { ...context, ...change(report, context) } });

/** Something about its publication that is out of order. */
export const published = (change: (world: World) => Publication): Plant['into'] =>
  known(({ world }, { publication }) => ({ publication: { ...publication, ...change(world) } }));

/** The same with nothing known beside the text but unit and year. */
export const alone =
  (into: Plant['into']): Plant['into'] =>
  (report) =>
    into(report, report.context);
