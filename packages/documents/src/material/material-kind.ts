import { ok, type Result, refuse } from '@gongkai/kernel';
import { decodeText } from '../read/decode-text.ts';
import { limits, megabyte, mostEntries, notWhatItSays, tooLarge } from '../read/limits.ts';
import { listEntries } from '../read/unzip-bounded.ts';

/** Files that may be handed in: their text can be read, and so checked. */
export const materialKinds = ['docx', 'xlsx', 'pdf', 'txt', 'csv', 'html'] as const;
export type MaterialKind = (typeof materialKinds)[number];

const names = {
  docx: 'Word 文件',
  xlsx: 'Excel 文件',
  pdf: 'PDF 文件',
  txt: '文本文件',
  csv: 'CSV 表格',
  html: '网页',
} as const satisfies Record<MaterialKind, string>;

/**
 * What a file is: its name and its content must say the same. Refused when it is of another kind, behind a password,
 * larger than 20 MB or would unpack to more than 50.
 */
export function materialKind(name: string, bytes: Uint8Array): Result<MaterialKind> {
  if (bytes.length > limits.input * megabyte) return tooLarge(name, limits.input);
  const extension = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1];
  const kind = materialKinds.find((each) => each === (extension === 'htm' ? 'html' : extension));
  if (kind === undefined) return refuse('file-kind-refused', { name, kinds: materialKinds.join('、') });
  // Office wraps what it encrypts, and what it wrote before 2007, in a container of its own.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return isEncryptedOffice(bytes) ? refuse('file-locked', { name }) : notWhatItSays(name, names[kind]);
  }
  const packed = startsWith(bytes, [0x50, 0x4b]) ? listEntries(bytes) : null;
  if (packed !== null && (packed.unpacked > limits.unpacked * megabyte || packed.entries.length > mostEntries))
    return tooLarge(name, limits.unpacked);
  return isOfKind(kind, bytes, packed?.entries ?? []) ? ok(kind) : notWhatItSays(name, names[kind]);
}

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

// The name of the stream stands in the container's directory, two bytes a letter.
const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));

function isOfKind(kind: MaterialKind, bytes: Uint8Array, entries: readonly string[]): boolean {
  switch (kind) {
    case 'docx':
      return entries.includes('word/document.xml');
    case 'xlsx':
      return entries.includes('xl/workbook.xml');
    case 'pdf':
      return startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]);
    default:
      return isText(bytes, kind === 'html');
  }
}

function isText(bytes: Uint8Array, marked: boolean): boolean {
  if (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return false;
  const text = decodeText(bytes);
  if (text === null || /\p{Cc}/u.test(text.replace(/[\t\r\n\f]/g, ''))) return false;
  return !marked || text.trimStart().replace('\uFEFF', '').startsWith('<');
}
