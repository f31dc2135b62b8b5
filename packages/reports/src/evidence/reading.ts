import { type Extraction, factKinds } from '@gongkai/extraction/facts';
import { FormCode, PlainDate } from '@gongkai/kernel';
import { z } from 'zod';

const place = z.number().int().min(0);
const range = { from: place, to: place };

const ReadFact = z.object({
  ...range,
  metric: z.string(),
  cell: z.string().nullable(),
  concept: z.string(),
  label: z.string(),
  value: z.string().nullable(),
  measure: z.string(),
  qualifier: z.string().nullable(),
  kind: z.enum(factKinds),
  scope: z.enum(['year', 'cumulative', 'prior', 'plan']),
  figure: z.object(range),
  quote: z.string(),
  where: z.object({
    chapter: place.nullable(),
    table: place.nullable(),
    row: z.string().nullable(),
    column: z.string().nullable(),
  }),
  of: place.nullable(),
});

const ReadChapter = z.object({
  ...range,
  level: z.union([z.literal(1), z.literal(2)]),
  title: z.string(),
  number: z.number().int(),
  body: place,
});

const ReadTable = z.object({
  ...range,
  form: FormCode,
  code: z.string(),
  cells: z.array(z.object({ ...range, cell: z.string(), value: z.string().nullable() })).readonly(),
  unknown: z.array(z.string()).readonly(),
});

/** What `extractReport` found in a text, as it is stored and sent. */
export const Reading = z.object({
  unit: z.string().nullable(),
  year: z.number().int().nullable(),
  form: FormCode.nullable(),
  title: z.string().nullable(),
  chapters: z.array(ReadChapter).readonly(),
  signedOn: PlainDate.nullable(),
  publishedOn: PlainDate.nullable(),
  period: z.object({ from: PlainDate, to: PlainDate, quote: z.string() }).nullable(),
  tables: z.array(ReadTable).readonly(),
  facts: z.array(ReadFact).readonly(),
});
export type Reading = Extraction;
