import { createHash } from 'node:crypto';
import {
  parseOpenReport,
  readCsvFigures,
  readDocxFigures,
  readHtmlFigures,
  readJsonFigures,
  readXlsxFigures,
  sniffKind,
} from '@gongkai/documents';
import { difference } from '@gongkai/figures';
import { getForm } from '@gongkai/forms';
import type { Figure, Result } from '@gongkai/kernel';
import { findVerificationCode, readVerificationCode } from '@gongkai/reports';
import { PublishedBody } from '@gongkai/services';
import { type FileKind, reportFile } from '../files/report-file.ts';
import type { ServedHouse } from '../house.ts';
import { documentOfVersion, type PublishedVersion } from '../open/published.ts';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file is when held against what was published. `differing`: figures that differ; null: none could be read. */
export interface CheckedFile {
  readonly sha256: string;
  readonly verdict: 'original' | 'same-figures' | 'other';
  readonly differing: number | null;
}

/** The code in a file's own text; null: it bears none. Files from outside are read apart from everything else. */
export async function codeInFile(
  house: ServedHouse,
  { name, bytes }: GivenFile,
): Promise<string | null | 'unreadable'> {
  const kind = sniffKind(bytes, name);
  if (!kind.ok || kind.value === 'unknown') return 'unreadable';
  if (kind.value === 'json') {
    const report = parseOpenReport(textOf(bytes));
    return report.ok ? readVerificationCode(report.value.sha256?.slice(0, 16) ?? '') : 'unreadable';
  }
  const read = await house.readMaterial(`file.${kind.value}`, bytes);
  if (!read.ok) return 'unreadable';
  return findVerificationCode(read.value.parts.map(({ text }) => text).join('\n'));
}

/** Byte by byte against the file as it is given out here, and if it is another, figure by figure. */
export async function checkFile(
  found: PublishedVersion,
  { name, bytes }: GivenFile,
  origin: string,
): Promise<CheckedFile> {
  const sha256 = digest(bytes);
  const sniffed = sniffKind(bytes, name);
  const kind = sniffed.ok && sniffed.value !== 'unknown' ? sniffed.value : null;
  if (kind === null) return { sha256, verdict: 'other', differing: null };
  const own = await reportFile(documentOfVersion(found, origin), kind);
  if (digest(own.body) === sha256) return { sha256, verdict: 'original', differing: 0 };
  const read = await figuresOf(found, kind, bytes);
  if (!read.ok) return { sha256, verdict: 'other', differing: null };
  const differing = difference(getForm(found.row.form), found.row.figures, read.value).length;
  return { sha256, verdict: differing === 0 ? 'same-figures' : 'other', differing };
}

async function figuresOf({ row }: PublishedVersion, kind: FileKind, bytes: Uint8Array): Promise<Result<Figure[]>> {
  const form = getForm(row.form);
  const { unitKind } = PublishedBody.parse(row.body);
  switch (kind) {
    case 'docx':
      return readDocxFigures(bytes, form, unitKind);
    case 'xlsx':
      return readXlsxFigures(bytes, form, unitKind);
    case 'html':
      return readHtmlFigures(textOf(bytes), form, unitKind);
    case 'csv':
      return readCsvFigures(textOf(bytes), form, unitKind);
    case 'json':
      return readJsonFigures(textOf(bytes), form, unitKind);
  }
}

const digest = (body: Uint8Array | string): string => createHash('sha256').update(body).digest('hex');
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
