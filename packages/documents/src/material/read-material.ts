import { ok, type Result, refuse } from '@gongkai/kernel';
import { type Hit, scanMaterial } from '@gongkai/registers/gate';
import { docxText } from './docx-text.ts';
import { type MaterialKind, materialKind } from './material-kind.ts';
import { type MaterialText, mostText, type ReadMaterial } from './material-text.ts';
import { pdfText } from './pdf-text.ts';
import { plainFileText } from './plain-files.ts';
import { xlsxText } from './xlsx-text.ts';

/**
 * Reads a file that somebody hands in and checks what it says: text by part, what it carries unseen, hits of the gate.
 * Refused when it is of another kind than it says, locked, too large, or cannot be read. It runs where it is called and
 * may take long: what comes from outside is read by `readMaterialApart`.
 */
export async function readMaterial(name: string, bytes: Uint8Array): Promise<Result<ReadMaterial>> {
  const kind = materialKind(name, bytes);
  if (!kind.ok) return kind;
  try {
    const text = await readText(name, bytes, kind.value);
    if (!text.ok) return text;
    const parts = text.value.parts.map((part) => ({ where: part.where, text: keepable(part.text) }));
    const warnings = text.value.warnings.map((each) => ({ ...each, text: keepable(each.text) }));
    if (parts.reduce((sum, part) => sum + part.text.length, 0) > mostText) return refuse('file-unreadable', { name });
    return ok({
      kind: kind.value,
      parts,
      warnings,
      hits: foremost(scanMaterial({ title: name, body: '', parts, warnings })),
    });
  } catch (fault) {
    // Whatever a stranger's file makes a reader do is the file's fault; a stack too deep among it.
    if (fault instanceof Error) return refuse('file-unreadable', { name });
    throw fault;
  }
}

async function readText(name: string, bytes: Uint8Array, kind: MaterialKind): Promise<Result<MaterialText>> {
  switch (kind) {
    case 'docx':
      return docxText(name, bytes);
    case 'xlsx':
      return xlsxText(name, bytes);
    case 'pdf':
      return pdfText(name, bytes);
    default:
      return plainFileText(name, bytes, kind);
  }
}

// A list of ten thousand telephones is stopped by its first thousand; what must not be held at all is never among the rest.
const foremost = (hits: readonly Hit[]): readonly Hit[] =>
  hits.length <= mostHits ? hits : hits.toSorted((one, other) => weightOf(one) - weightOf(other)).slice(0, mostHits);
const mostHits = 1_000;
const weightOf = ({ severity }: Hit): number => (severity === 'refuse' ? 0 : 1);

// A database keeps neither a zero nor half of a pair in its JSON.
const keepable = (text: string): string =>
  text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
