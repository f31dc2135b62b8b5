import type { CellNote } from '@gongkai/reports';
import { useQueryClient } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useSession } from '../../../session/use-mandate.ts';
import { Attachments } from '../../../ui/attachments.tsx';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

/** Evidence for what was said about a cell: the unit's own to add, a superior's to read. */
export function NoteFiles({ note, onClose }: { note: CellNote; onClose: () => void }) {
  const { view } = useReportPage();
  const { may } = useSession();
  const queryClient = useQueryClient();
  const close = (): void => {
    void queryClient.invalidateQueries({ queryKey: ['cellNotes.list'] });
    onClose();
  };
  return (
    <Drawer open size={640} title={words.entry.noteFiles(note.files)} onClose={close}>
      <Attachments
        unit={view.key.unit}
        register="cell-notes"
        caseId={note.id}
        editable={note.settledAt === null && may('report.edit', view.key.unit)}
      />
    </Drawer>
  );
}
