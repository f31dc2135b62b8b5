import { FormCode, Period, PlainDate, ReportKind } from '@gongkai/kernel';
import { Narrative } from '@gongkai/reports';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** Count as a number, money as exact decimal text in the form's unit, null for "not reported" or "does not apply". */
const OpenFigure = z.union([z.number().int().min(0), z.string().regex(/^\d{1,16}(\.\d{1,6})?$/), z.null()]);
export type OpenFigure = z.infer<typeof OpenFigure>;

const OpenFigures = z.record(z.string().max(40), OpenFigure);

/** 报送情况 as published: `missing` are codes of units that have not filed, never counted as zero. */
const OpenCoverage = z.object({
  expected: z.number().int().min(0),
  reported: z.number().int().min(0),
  nil: z.number().int().min(0),
  missing: z.array(UnitCode),
  /** Why the report left while units were missing. */
  missingReason: z.string().nullable().optional(),
});

/** 更正: what a version changed in the one published before it. */
const OpenErratum = z.object({
  version: z.number().int(),
  publishedOn: PlainDate,
  reason: z.string().nullable(),
  changes: z.array(z.object({ cell: z.string(), before: OpenFigure, after: OpenFigure })),
  chapters: z.array(z.string()),
});

/** One published report under `/open/v1/reports` (design §5). Stable: fields are added, never changed or taken away. */
export const OpenReport = z.object({
  unit: UnitCode,
  unitName: z.string(),
  kind: ReportKind,
  form: FormCode,
  period: Period,
  title: z.string(),
  version: z.number().int().nullable(),
  publishedAt: PlainDate.nullable(),
  sha256: z.string().nullable(),
  /** 核验码: the beginning of the digest, for people to type. */
  verificationCode: z.string().nullable().optional(),
  demo: z.boolean(),
  figures: OpenFigures,
  /** Cells the form does not ask of this kind of unit; their null means that, not "not reported". */
  notApplicable: z.array(z.string()),
  rollup: z.object({ own: OpenFigures, below: OpenFigures, total: OpenFigures, coverage: OpenCoverage }).optional(),
  narrative: Narrative,
  errata: z.array(OpenErratum).optional(),
});
export type OpenReport = z.infer<typeof OpenReport>;

/** JSON Schema of an open report, served under `/open/v1/schema`. */
export const jsonSchema = () => z.toJSONSchema(OpenReport, { target: 'draft-2020-12' });
