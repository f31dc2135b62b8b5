import { decodeText } from '../read/decode-text.ts';

/**
 * The source of a page. Bytes that no encoding takes whole are read by what the page says of itself, when hardly any are
 * lost; null when nothing can be read.
 */
export const decodePage = (bytes: Uint8Array): string | null => decodeText(bytes) ?? decodeAsSaid(bytes);

function decodeAsSaid(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 4096));
  const said = /charset\s*=\s*["']?\s*(gb2312|gbk|gb18030|utf-8)/i.exec(head)?.[1];
  if (said === undefined) return null;
  const text = new TextDecoder(said).decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  return lost * 1_000 > text.length || text.includes('\0') ? null : text;
}
