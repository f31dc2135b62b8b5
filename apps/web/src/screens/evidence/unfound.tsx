import { type Cell, type Form, findCell, getForm, labelPath } from '@gongkai/forms';
import type { EvidenceRow } from '@gongkai/reports';
import { marks, withGloss } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { words } from '../../words.ts';

/** So many are named; the rest is a number, and all of them stand in the review. */
const named = 3;

/** Tables of the form, and cells of tables, that have no place in the text: not evaluated, and not zero. */
export function Unfound({ of }: { of: Pick<EvidenceRow, 'unit' | 'id' | 'form' | 'tables' | 'unknown'> }) {
  if (of.form === null) return null;
  const form = getForm(of.form);
  // Reports of before 2014 were prose: their form has a table of ours alone.
  const printed = form.code === 'a2008' ? [] : form.tables;
  const tables = printed.filter(({ code }) => !of.tables.includes(code)).map(({ title }) => withGloss(title));
  const cells = [...new Set(of.unknown)];
  const labels = unreadLabels(form, cells).map((label) => withGloss(label));
  if (tables.length === 0 && cells.length === 0) return null;
  return (
    <div className="evidence-why">
      {tables.length > 0 && <div className="warn">{words.evidence.unfound.tables(tables.join(marks.list))}</div>}
      {cells.length > 0 && (
        <Link to="/evidence/$unit/$id" params={{ unit: of.unit, id: of.id }} search={{ show: 'unread' }}>
          {words.evidence.unfound.cells(cells.length, labels.slice(0, named).join(marks.list), labels.length > named)}
        </Link>
      )}
    </div>
  );
}

/** What cells are called; a row of which none was read is named once. */
function unreadLabels(form: Form, codes: readonly string[]): readonly string[] {
  const unread = new Set(codes);
  const readInPart = new Set(form.cells.filter(({ code }) => !unread.has(code)).map(rowOf));
  const names = codes.map((code) => {
    const cell = findCell(form, code);
    if (cell === undefined) return code;
    const row = rowOf(cell);
    return row === '' || readInPart.has(row) ? cell.fullLabel : row;
  });
  return [...new Set(names)];
}

const rowOf = (cell: Cell): string => labelPath(cell).slice(0, -1).join('·');
