import { findCell, getForm } from '@gongkai/forms';
import { printDate, printPeriod, Register } from '@gongkai/kernel';
import type { SampleView, TickRow } from '@gongkai/reports';
import { registerNames, strataNames, tickVerdictNames } from '@gongkai/words';
import type { Block, OutlineTable } from '../outline.ts';
import { auditPhrases as phrases } from './phrases.ts';
import { textTable } from './text-table.ts';

/** How a sample was drawn, so that it can be drawn again, and what it says of its population. */
export function sampleBlocks(sample: SampleView, index: number): readonly Block[] {
  const { figure, population, size, strata, ticked, rate } = sample;
  const cell = findCell(getForm(figure.form), figure.cell);
  const reach = figure.reach === 'subtree' ? phrases.ofSubtree : '';
  const name = `${sample.unitName}${reach}${printPeriod(figure.period)}“${cell?.fullLabel ?? figure.cell}”`;
  return [
    { kind: 'heading', level: 2, text: phrases.sample(index, name) },
    said(phrases.drawn(population, size, strataNames[strata])),
    said(phrases.seed(sample.generator, sample.seed)),
    said(phrases.hash(sample.sha256)),
    said(sample.changed ? phrases.changed : phrases.notChanged),
    said(rate === null ? phrases.unticked(size - ticked) : phrases.rate(rate)),
    ...(strata === 'none' ? [] : [{ kind: 'table' as const, table: strataTable(sample) }]),
  ];
}

const said = (text: string): Block => ({ kind: 'paragraph', text, lead: null });

function strataTable({ id, drawn }: SampleView): OutlineTable {
  const [name, population, size] = phrases.strataHead;
  return textTable(
    `strata-${id}`,
    phrases.strataTitle(id),
    [
      { head: name, width: 40 },
      { head: population, width: 20, figure: true },
      { head: size, width: 20, figure: true },
    ],
    drawn.map((each) => [stratumName(each.name), String(each.population), String(each.size)]),
  );
}

const stratumName = (name: string): string => {
  const register = Register.safeParse(name);
  return register.success ? registerNames[register.data] : name;
};

const widths = [7, 15, 12, 26, 14, 10, 18, 10] as const;

/** The tick sheet as it stands. */
export const tickTable = ({ id, rows }: SampleView): OutlineTable =>
  textTable(
    `ticks-${id}`,
    phrases.tickTitle(id),
    phrases.tickHead.map((head, column) => ({ head, width: widths[column] ?? 10 })),
    rows.map(tickLine),
  );

const tickLine = ({ ordinal, unit, id, title, day, verdict, note, by }: TickRow): string[] => [
  String(ordinal),
  unit,
  id,
  title,
  printDate(day),
  verdict === null ? '' : tickVerdictNames[verdict],
  note,
  by ?? '',
];
