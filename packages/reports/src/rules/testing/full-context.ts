import { extractReport } from '@gongkai/extraction';
import { parseFigure } from '@gongkai/figures';
import { type Form, getForm } from '@gongkai/forms';
import { type Figure, type FormCode, plainDate } from '@gongkai/kernel';
import type { ReadContext } from '../read-context.ts';
import type { CleanReport } from './clean-reports.ts';
import type { TableFigures } from './print-table.ts';
import { prose2008 } from './prose-2008.ts';
import { figures2014, report2014 } from './report-2014.ts';
import { figuresAnnual, reportAnnual } from './report-annual.ts';
import type { World } from './world.ts';

/** Everything that can be known beside a clean report, all of it in order: every rule in force can be tried. */
export function fullContext({ form: code, world }: CleanReport): ReadContext {
  const { year, unit, kind, seed } = world;
  const form = getForm(code);
  const figures = rowOf(form, figuresOf(code, world));
  const before: World = { ...world, year: year - 1, disclosed: world.priorDisclosed };
  const text = textOf(code, before);
  const day = (date: string) => plainDate(`${year + 1}-${date}`);
  return {
    unit: { name: unit, kind },
    year,
    figures: code === 'a2008' ? figures : null,
    prior: {
      year: year - 1,
      form: code,
      figures: rowOf(form, { ...figuresOf(code, before), ...openings(code, world) }),
      read: { text, extraction: extractReport(text) },
    },
    nilBefore: [
      { year: year - 2, nil: true },
      { year: year - 1, nil: true },
    ],
    counted: figures,
    below: { total: figures, missing: [] },
    neighbours: ['西溪街道', '白塘镇'],
    guide: { contacts: [`0571-8700${1000 + seed}`, '0571-87001234', 'office@qs.gov.cn'] },
    likeness: [],
    publication: {
      signedOn: day('02-05'),
      publishedOn: day('02-10'),
      due: day('03-31'),
      priorTo: plainDate(`${year - 1}-12-31`),
      hash: { published: 'a1', now: 'a1', corrected: false },
      copies: [{ address: 'http://mirror.gov.cn/1', hash: 'a1' }],
      links: [{ address: 'http://report.gov.cn/1.docx', state: 'ok' }],
      metadata: {
        indexNumber: `QS001-2024-${1000 + seed}`,
        indexTaken: false,
        publisher: unit,
        generatedOn: day('02-05'),
        publishedOn: day('02-10'),
      },
      steps: { signature: true, filing: true, seal: true },
    },
    register: {
      acts: [
        { act: 'disclosure', name: '办事通知', due: day('01-20'), on: day('01-20') },
        { act: 'reply', name: '第1号申请', due: day('01-20'), on: day('01-19') },
      ],
      letters: { seen: 1, lacking: [] },
      deliveries: { seen: 1, lacking: [] },
      jointCases: { seen: 1, counted: [] },
      fees: 0,
      today: day('03-01'),
    },
  };
}

/** Figures in the cell order of the form; what a table does not name is 0, in the prose of 2008 not reported. */
export const rowOf = (form: Form, figures: TableFigures): readonly Figure[] =>
  form.cells.map((cell) => {
    const named = figures[cell.code];
    const text = named === undefined && form.code !== 'a2008' ? '0' : String(named ?? '');
    const figure = parseFigure(cell, text, 'stored');
    return figure.ok ? figure.value : null;
  });

export function figuresOf(code: FormCode, world: World): TableFigures {
  if (code === 't2014') return figures2014(world);
  if (code === 'a2019' || code === 'a2021') return figuresAnnual(code, world);
  return {
    'A1.1': world.disclosed,
    'A1.2': world.cumulative,
    'A2.1': world.received,
    'A2.2': world.granted,
    'A2.4': world.denied,
    'A3.1': 0,
    'A4.1': 0,
    'A4.2': 0,
  };
}

export function textOf(code: FormCode, world: World, figures?: TableFigures): string {
  if (code === 't2014') return report2014(world, figures);
  if (code === 'a2019' || code === 'a2021') return reportAnnual(code, world, figures);
  return prose2008(world);
}

/** What this year's figures take over: cumulative and valid figures less what came this year. */
function openings(code: FormCode, { cumulative, disclosed }: World): TableFigures {
  if (code === 'a2008') return { 'A1.2': cumulative - disclosed };
  return code === 'a2021' ? { 'P1.NORM.valid': 6 } : {};
}
