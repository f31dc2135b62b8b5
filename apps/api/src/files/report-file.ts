import { outlineOf, type ReportDocument, toCsv, toDocx, toHtml, toJson, toXlsx } from '@gongkai/documents';
import { z } from 'zod';

/** Shapes a report can be taken away in. */
export const FileKind = z.enum(['docx', 'xlsx', 'html', 'csv', 'json']);
export type FileKind = z.infer<typeof FileKind>;

export interface MadeFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer> | string;
}

/** The report in one of its shapes. `nonce` lets a page's own style pass the policy it is served under. */
export async function reportFile(doc: ReportDocument, kind: FileKind, nonce?: string): Promise<MadeFile> {
  switch (kind) {
    case 'docx':
      return { type: fileTypes.docx, body: new Uint8Array(await toDocx(outlineOf(doc))) };
    case 'xlsx':
      return { type: fileTypes.xlsx, body: new Uint8Array(await toXlsx(doc)) };
    case 'html': {
      const page = { standalone: true, ...(nonce === undefined ? {} : { nonce }) } as const;
      return { type: fileTypes.html, body: toHtml(outlineOf(doc), page) };
    }
    case 'csv':
      return { type: fileTypes.csv, body: toCsv(doc) };
    case 'json':
      return { type: fileTypes.json, body: JSON.stringify(toJson(doc)) };
  }
}

export const fileTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const satisfies Record<FileKind, string>;

/** `Content-Disposition` of a file under a Chinese name; what old programs cannot read gets a plain one. */
export const dispositionOf = (title: string, kind: FileKind): string =>
  namedDisposition(`${title}.${kind}`, `report.${kind}`);

/** The same of any file: its own name, and a plain one. */
export function namedDisposition(title: string, plain: string): string {
  const encoded = encodeURIComponent(title.replace(/[\p{Cc}/\\:*?"<>|]/gu, '')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
