import { printDate, printPeriod } from '@gongkai/kernel';
import { verificationCode } from '@gongkai/reports';
import { coverageSentence, phrases } from '../phrases.ts';
import type { ReportDocument } from '../report-document.ts';
import { type SheetPlan, text, wideRow } from './plan.ts';

/** 说明: whose figures these are, which version, how complete, and how the file is to be read and sent back. */
export function coverSheet(doc: ReportDocument): SheetPlan {
  const { cover } = phrases;
  const { from, to, signedOn, publishedOn } = doc.dates;
  const lines: readonly (readonly [string, string | null])[] = [
    [cover.unit, doc.unitName],
    [cover.unitCode, doc.unit],
    [cover.form, doc.form.title],
    [cover.formCode, doc.form.code],
    [cover.period, printPeriod(doc.period)],
    [cover.span, `${printDate(from)}至${printDate(to)}`],
    [cover.status, doc.statusNote ?? null],
    [cover.signed, signedOn === null ? null : printDate(signedOn)],
    [cover.published, publishedOn === null ? null : printDate(publishedOn)],
    [cover.version, doc.version === null ? null : String(doc.version)],
    [cover.digest, doc.sha256],
    [
      cover.code,
      // With its name, as in print: that is how a code is found in a file.
      doc.verification === null || doc.sha256 === null ? null : phrases.code(verificationCode(doc.sha256)),
    ],
    [cover.verification, doc.verification],
    [phrases.coverage, doc.rollup === undefined ? null : coverageSentence(doc.rollup.coverage)],
    [cover.blank, cover.blankMeans],
    [cover.keys, cover.keysMean],
  ];
  return {
    name: cover.sheet,
    widths: [24, 90],
    landscape: false,
    frozen: 0,
    keyed: false,
    rows: [
      ...(doc.demo ? [wideRow(phrases.demo, 2, { align: 'center', strong: true })] : []),
      wideRow(doc.title, 2, { align: 'center', strong: true, size: 16 }),
      ...lines
        .filter((line): line is readonly [string, string] => line[1] !== null)
        .map(([name, value]) => [
          text(name, { align: 'left', strong: true, framed: true }),
          text(value, { align: 'left', framed: true }),
        ]),
    ],
  };
}
