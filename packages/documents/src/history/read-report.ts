import { type DocumentFault, type Extraction, extractReport, judgeDocument } from '@gongkai/extraction';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { type Hit, scanMaterial } from '@gongkai/registers/gate';
import { places } from '../material/material-phrases.ts';
import { decodeText } from '../read/decode-text.ts';
import { decodePage } from './decode-page.ts';
import { docxReport } from './docx-report.ts';
import { htmlReport } from './html-report.ts';
import { pdfReport } from './pdf-report.ts';
import { type ReportFileKind, reportFileKind } from './report-file-kind.ts';
import { xlsxReport } from './xlsx-report.ts';

/** An old report as it was handed in: its text, and what the reader found in it. */
export interface ReadReport {
  readonly kind: ReportFileKind;
  readonly text: string;
  readonly extraction: Extraction;
  /** Pages of a PDF that are only pictures, and were not read. */
  readonly bare: readonly number[];
}

/** Characters of text that are read at most: ten times the longest annual report seen. */
export const mostReportText = 200_000;

/**
 * Reads one old report. Refused, each with its own words: of a kind that cannot be read, locked, broken, not what its name
 * says, too large, marked as secret, a scan without text, no such report at all, or several in one. It runs where it is called and may take
 * long: what comes from outside is read by `readReportApart`.
 */
export async function readReport(name: string, bytes: Uint8Array): Promise<Result<ReadReport>> {
  const kind = reportFileKind(name, bytes);
  if (!kind.ok) return kind;
  try {
    const found = await textOf(name, bytes, kind.value);
    if (!found.ok) return found;
    const text = keepable(found.value.text);
    const { bare } = found.value;
    if (text.trim().length < fewest) return refuse('report-scanned', { name });
    if (text.length > mostReportText) return refuse('report-too-long', { name, most: mostReportText });
    const secret = secretIn(name, text);
    if (secret !== undefined)
      return refuse('secret-material', { name, where: secret.where === 'title' ? '' : places.body, mark: secret.text });
    const extraction = extractReport(text);
    const { kind: is, faults } = judgeDocument(text, extraction);
    if (is === 'other') return refuse('report-other-kind', { name });
    const titles = faults.flatMap(titlesOf);
    if (titles.length > 0) return refuse('report-several', { name, titles: titles.join('、').slice(0, 200) });
    return ok({ kind: kind.value, text, extraction, bare });
  } catch (fault) {
    // Whatever a stranger's file makes a reader do is the file's fault; a stack too deep among it.
    if (fault instanceof Error) return refuse('file-unreadable', { name });
    throw fault;
  }
}

// A report has more words than this even where nothing happened; what a scan leaves is less.
const fewest = 30;

/** A mark of secrecy: this system must not hold what bears one. */
const secretIn = (name: string, text: string): Hit | undefined =>
  scanMaterial({ title: name, body: text, parts: [], warnings: [] }).find(({ severity }) => severity === 'refuse');

const titlesOf = (fault: DocumentFault): readonly string[] =>
  fault.code === 'several-reports' ? fault.reports.map(({ title }) => title) : [];

interface Found {
  readonly text: string;
  readonly bare: readonly number[];
}

async function textOf(name: string, bytes: Uint8Array, kind: ReportFileKind): Promise<Result<Found>> {
  switch (kind) {
    case 'docx':
      return whole(docxReport(name, bytes));
    case 'xlsx':
      return whole(xlsxReport(name, bytes));
    case 'pdf':
      return pdfReport(name, bytes);
    case 'html':
      return ok({ text: htmlReport(decodePage(bytes) ?? ''), bare: [] });
    case 'txt':
      return ok({ text: decodeText(bytes)?.replace('\ufeff', '') ?? '', bare: [] });
  }
}

const whole = (text: Result<string>): Result<Found> => (text.ok ? ok({ text: text.value, bare: [] }) : text);

// A database keeps no half of a pair in its JSON; what no text file holds either becomes a space, so that the text kept can be
// read again as a file.
const keepable = (text: string): string =>
  text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[^\P{Cc}\t\r\n\f]/gu, ' ');
