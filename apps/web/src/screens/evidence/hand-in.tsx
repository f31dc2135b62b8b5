import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ChangeEvent, type DragEvent, useCallback, useEffect, useState } from 'react';
import { requestKey } from '../../api/request-key.ts';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';
import { enqueue, resume } from './evidence-queue.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { QueueList } from './queue-list.tsx';

const accepted = '.txt,.html,.htm,.docx,.xlsx,.pdf';

/** The place to drop old reports. What had not arrived when the page was left goes on by itself. */
export function HandIn({ unit }: { unit: string }) {
  const { me } = useSession();
  const queryClient = useQueryClient();
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const onArrived = useCallback(
    () => void queryClient.invalidateQueries({ queryKey: ['evidence.list'] }),
    [queryClient],
  );
  useEffect(() => {
    const goOn = () => void resume(me.id, unit, onArrived);
    goOn();
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, [me.id, unit, onArrived]);

  const add = (files: readonly { readonly name: string; readonly file: Blob }[], pasted = false): void =>
    void enqueue(
      files.map((each) => ({ ...each, key: requestKey(), person: me.id, unit, pasted })),
      onArrived,
    );
  const addFiles = (files: FileList | null): void => add([...(files ?? [])].map((file) => ({ name: file.name, file })));
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    addFiles(event.target.files);
    // The same file, mended, must be choosable again.
    event.target.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    addFiles(event.dataTransfer.files);
  };

  return (
    <section
      className="card evidence-drop gap-below"
      aria-label={words.evidence.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="row evidence-drop-line">
        <span>{words.evidence.drop}</span>
        <label className="file-pick">
          <input type="file" multiple accept={accepted} onChange={pick} />
          {words.evidence.choose}
        </label>
        <Button onClick={() => setPasting(true)}>{words.evidence.paste}</Button>
      </p>
      <p className="faint">{words.evidence.kinds}</p>
      <QueueList onArrived={onArrived} />
      {pasting && (
        <PasteDialog
          onText={(name, text) => {
            add([{ name, file: new Blob([text]) }], true);
            setPasting(false);
          }}
          onClose={() => setPasting(false)}
        />
      )}
    </section>
  );
}
