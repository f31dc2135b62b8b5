/** Text of a file as office programs save it: UTF-8 or UTF-16 with its mark, else GB18030; null when it is none of them. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = encodingOfMark(bytes);
  const tried = marked === null ? ['utf-8', 'gb18030'] : [marked];
  for (const encoding of tried) {
    const text = decodeAs(bytes, encoding);
    // A byte of zero stands in no text of these encodings: it is some other kind of file.
    if (text !== null && !text.includes('\0')) return text;
  }
  return null;
}

function encodingOfMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
