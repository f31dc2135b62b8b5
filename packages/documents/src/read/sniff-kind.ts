import { ok, type Result } from '@gongkai/kernel';
import { decodeText } from './decode-text.ts';
import { limits, megabyte, mostEntries, notWhatItSays, tooLarge } from './limits.ts';
import { listEntries } from './unzip-bounded.ts';

export type FileKind = 'docx' | 'xlsx' | 'csv' | 'json' | 'html';

/** What people call each kind, for refusals. */
const names = { docx: 'Word 文件', xlsx: 'Excel 文件', csv: 'CSV 表格', json: 'JSON 数据', html: '网页' } as const;

const extensions: Readonly<Record<string, FileKind>> = {
  docx: 'docx',
  xlsx: 'xlsx',
  csv: 'csv',
  txt: 'csv',
  json: 'json',
  html: 'html',
  htm: 'html',
};

/**
 * What a file is, by its content. Refused when its name says another kind, when it is too large, or when it would
 * unpack to more than 50 MB; `unknown` when neither content nor name tells anything.
 */
export function sniffKind(bytes: Uint8Array, name: string): Result<FileKind | 'unknown'> {
  if (bytes.length > limits.input * megabyte) return tooLarge(name, limits.input);
  const extension = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const said = extensions[extension];
  const packed = isZip(bytes) ? listEntries(bytes) : null;
  if (packed !== null && (packed.unpacked > limits.unpacked * megabyte || packed.entries.length > mostEntries)) {
    return tooLarge(name, limits.unpacked);
  }
  const found = packed === null ? textKind(bytes) : packageKind(packed.entries);
  if (said !== undefined && said !== found) return notWhatItSays(name, names[said]);
  return ok(found);
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function packageKind(entries: readonly string[]): FileKind | 'unknown' {
  if (!entries.includes('[Content_Types].xml')) return 'unknown';
  if (entries.includes('word/document.xml')) return 'docx';
  return entries.includes('xl/workbook.xml') ? 'xlsx' : 'unknown';
}

function textKind(bytes: Uint8Array): FileKind | 'unknown' {
  const text = isZip(bytes) ? null : decodeText(bytes)?.trimStart();
  if (text === null || text === undefined || text === '') return 'unknown';
  if (/^[[{]/.test(text)) return isJson(text) ? 'json' : 'unknown';
  if (/^<(!doctype html|html|table)\b/i.test(text)) return 'html';
  // A control character other than tab and line ends belongs to no table.
  if (text.startsWith('<') || /\p{Cc}/u.test(text.replace(/[\t\r\n]/g, ''))) return 'unknown';
  return /[,;\t]/.test(text.slice(0, text.search(/[\r\n]|$/))) ? 'csv' : 'unknown';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
