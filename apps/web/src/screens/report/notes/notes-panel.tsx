import { findCell } from '@gongkai/forms';
import { type CellNote, isOpenFlag } from '@gongkai/reports';
import { withGloss } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { printTime } from '../../../ui/today.ts';
import { useValue } from '../../../ui/value.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { NoteFiles } from './note-files.tsx';
import { SettleDialog } from './settle-dialog.tsx';

const says = words.entry;

/** 批注与待核: everything said about this report's cells, open flags first, and a place to say more. */
export function NotesPanel() {
  const { view, current, form } = useReportPage();
  const notes = useQuery(queries.cellNotes(view.key)).data ?? [];
  const cell = useValue(current);
  const [writing, setWriting] = useState<string | null>(null);
  const maySpeak = useMaySpeak();
  const open = notes.filter(isOpenFlag);
  const shown = [...open, ...notes.filter((note) => !isOpenFlag(note)).toReversed()];
  const isCell = cell !== null && findCell(form, cell) !== undefined;
  return (
    <aside className="card side-panel notes-panel" aria-label={says.notes}>
      <div className="row">
        <h2>{says.notes}</h2>
        <span className="house-gap" />
        {maySpeak && (
          <Button size="small" disabled={!isCell} onClick={() => setWriting(cell)}>
            {says.noteAdd}
          </Button>
        )}
      </div>
      {notes.length === 0 ? (
        <p className="soft">{says.notesNone}</p>
      ) : (
        <p className={open.length === 0 ? 'soft' : 'warn'}>{says.noteCount(notes.length, open.length)}</p>
      )}
      {shown.map((note) => (
        <Note key={note.id} note={note} maySpeak={maySpeak} />
      ))}
      {writing !== null && <NoteDialog cell={writing} onClose={() => setWriting(null)} />}
    </aside>
  );
}

/** Those who fill the report, answer for it or decide on it. */
function useMaySpeak(): boolean {
  const { view } = useReportPage();
  const { may } = useSession();
  return (['report.edit', 'report.waive', 'report.sign', 'report.decide'] as const).some((each) =>
    may(each, view.key.unit),
  );
}

function Note({ note, maySpeak }: { note: CellNote; maySpeak: boolean }) {
  const { form, goTo, view } = useReportPage();
  const [settling, setSettling] = useState(false);
  const [files, setFiles] = useState(false);
  const unit = note.byUnit === view.key.unit ? '' : says.noteSuperior;
  return (
    <section className="cell-note">
      <button type="button" className="link-button" onClick={() => goTo([note.cell])}>
        {withGloss(findCell(form, note.cell)?.fullLabel ?? note.cell)}
      </button>
      <p>
        {note.flag && <span className={isOpenFlag(note) ? 'warn' : 'soft'}>{`${says.flagged} `}</span>}
        {note.text}
      </p>
      <p className="faint">{says.noteBy(note.by, unit, printTime(note.at))}</p>
      {note.settledBy !== null && (
        <p className="faint">{says.settledBy(note.settledBy, printTime(note.settledAt ?? ''), note.answer ?? '')}</p>
      )}
      <div className="row">
        <Button size="small" type="link" onClick={() => setFiles(true)}>
          {says.noteFiles(note.files)}
        </Button>
        {maySpeak && isOpenFlag(note) && (
          <Button size="small" onClick={() => setSettling(true)}>
            {says.flagSettle}
          </Button>
        )}
      </div>
      {settling && <SettleDialog note={note} onClose={() => setSettling(false)} />}
      {files && <NoteFiles note={note} onClose={() => setFiles(false)} />}
    </section>
  );
}
