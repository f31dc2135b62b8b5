import { ok, type Result, refuse } from '@gongkai/kernel';
import { materialKind } from '../material/material-kind.ts';
import { limits, megabyte, notWhatItSays, tooLarge } from '../read/limits.ts';
import { decodePage } from './decode-page.ts';

/** Files in which an old report may come. */
export const reportFileKinds = ['txt', 'html', 'docx', 'xlsx', 'pdf'] as const;
export type ReportFileKind = (typeof reportFileKinds)[number];

/** Office files of older programs, and layouts, that hold reports and cannot be read here: what to make of them. */
const older: Readonly<Record<string, string>> = {
  doc: '.docx',
  wps: '.docx',
  wpt: '.docx',
  rtf: '.docx',
  xls: '.xlsx',
  et: '.xlsx',
  ofd: '.pdf',
  mht: '.html',
  mhtml: '.html',
};

/** What an old report came in; name and content must say the same. Bounds and refusals as for files behind cases. */
export function reportFileKind(name: string, bytes: Uint8Array): Result<ReportFileKind> {
  const extension = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const into = older[extension];
  if (into !== undefined) return refuse('file-old-format', { name, kind: `.${extension}`, into });
  if (/^(jpe?g|png|bmp|tiff?|gif|webp)$/.test(extension)) return refuse('report-scanned', { name });
  if (extension.startsWith('htm')) return pageKind(name, bytes);
  const kind = materialKind(name, bytes);
  if (!kind.ok) return kind.refusal.code === 'file-kind-refused' ? others(name) : kind;
  const found = reportFileKinds.find((each) => each === kind.value);
  return found === undefined ? others(name) : ok(found);
}

function pageKind(name: string, bytes: Uint8Array): Result<ReportFileKind> {
  if (bytes.length > limits.input * megabyte) return tooLarge(name, limits.input);
  const isPage = decodePage(bytes)?.replace('\ufeff', '').trimStart().startsWith('<') === true;
  return isPage ? ok('html') : notWhatItSays(name, '网页');
}

const others = (name: string): Result<never> =>
  refuse('file-kind-refused', { name, kinds: reportFileKinds.join('、') });
