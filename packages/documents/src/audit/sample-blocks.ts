import { findCell, getForm } from '@gongkai/forms';
import { printPeriod, Register } from '@gongkai/kernel';
import type { SampleView, TickRow } from '@gongkai/reports';
import { registerNames, strataNames, tickVerdictNames } from '@gongkai/words';
import type { Block, OutlineTable } from '../outline.ts';
import { auditPhrases as phrases } from './phrases.ts';
import { columnsOf, textTable } from './text-table.ts';

/** What a unit is called. */
export type NameOf = (unit: string) => string;

/** How a sample was drawn, so that it can be drawn again, and what it says of its population. */
export function sampleBlocks(sample: SampleView, index: number, nameOf: NameOf): readonly Block[] {
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
    ...(strata === 'none' ? [] : [{ kind: 'table' as const, table: strataTable(sample, nameOf) }]),
  ];
}

const said = (text: string): Block => ({ kind: 'paragraph', text, lead: null });

function strataTable({ id, drawn }: SampleView, nameOf: NameOf): OutlineTable {
  return textTable(
    `strata-${id}`,
    phrases.strataTitle(id),
    columnsOf(phrases.strataHead, [40, 20, 20], [1, 2]),
    drawn.map(({ name, population, size }) => [stratumName(name, nameOf), String(population), String(size)]),
  );
}

const stratumName = (name: string, nameOf: NameOf): string => {
  const register = Register.safeParse(name);
  return register.success ? registerNames[register.data] : nameOf(name);
};

const widths = [7, 16, 12, 27, 14, 8, 17, 9] as const;

/** The tick sheet as it stands. */
export const tickTable = ({ id, rows }: SampleView, nameOf: NameOf): OutlineTable =>
  textTable(`ticks-${id}`, phrases.tickTitle(id), columnsOf(phrases.tickHead, widths), rows.map(tickLine(nameOf)));

const tickLine =
  (nameOf: NameOf) =>
  ({ ordinal, unit, id, title, day, verdict, note, by }: TickRow): string[] => [
    String(ordinal),
    nameOf(unit),
    id,
    title,
    day,
    verdict === null ? '' : tickVerdictNames[verdict],
    note,
    by ?? '',
  ];
