import type { AttachedTo, Attachment } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ChangeEvent, useState } from 'react';
import { client } from '../api/client.ts';
import { acceptedFiles } from '../api/hand-in.ts';
import { queries } from '../api/queries.ts';
import { useSession } from '../session/use-mandate.ts';
import { words } from '../words.ts';
import { Asked } from './asked.tsx';
import { GateHit } from './gate-hit.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { Refused } from './refused.tsx';
import { printTime } from './today.ts';
import { UploadLine } from './upload-line.tsx';
import { useUploads } from './use-uploads.ts';
import '../styles/lists.css';
import '../styles/attachments.css';

interface Props {
  readonly unit: string;
  readonly register: AttachedTo;
  /** null: files that wait for a case. */
  readonly caseId: string | null;
  /** The case is in this person's hands: files may be added and taken away. */
  readonly editable: boolean;
  /** Whose files these are, where they are somebody else's: shown only when there are any. */
  readonly of?: string;
  /** What they are called, where 附件 says too little. */
  readonly title?: string;
}

/** 附件: the files of a case with what was found in each, and a place to hand in more. */
export function Attachments({ unit, register, caseId, editable, of, title: called = words.attachments.title }: Props) {
  const query = useQuery(queries.attachments({ unit, register, caseId }));
  const { uploads, add, again, drop } = useUploads({ unit, register, caseId });
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    add([...(event.target.files ?? [])]);
    // The same file, mended, must be choosable again.
    event.target.value = '';
  };
  if (of !== undefined && (query.data?.length ?? 0) === 0) return null;
  const title = of === undefined ? called : words.attachments.titleOf(of);
  return (
    <section className="card card-pad attachments" aria-label={title}>
      <div className="row">
        <h2>{title}</h2>
        <span className="house-gap" />
        {editable && (
          <label className="file-pick">
            <input type="file" multiple accept={acceptedFiles} onChange={pick} />
            {words.attachments.add}
          </label>
        )}
      </div>
      {editable && <p className="faint">{`${words.attachments.kinds}${marks.stop}${words.attachments.checked}`}</p>}
      <Asked query={query}>
        {(files) =>
          files.length === 0 && uploads.length === 0 ? (
            <p className="soft">{words.attachments.none}</p>
          ) : (
            <ul className="attachment-list">
              {files.map((file) => (
                <AttachmentRow key={file.id} file={file} editable={editable} />
              ))}
              {uploads.map((upload) => (
                <UploadLine
                  key={upload.key}
                  upload={upload}
                  onAgain={() => again(upload)}
                  onDrop={() => drop(upload.key)}
                />
              ))}
            </ul>
          )
        }
      </Asked>
    </section>
  );
}

// More of them say no more: the file has to be gone over anyway.
const mostShown = 20;

function AttachmentRow({ file, editable }: { readonly file: Attachment; readonly editable: boolean }) {
  const { mandate } = useSession();
  const [removing, setRemoving] = useState(false);
  const { name, hits } = file;
  return (
    <li>
      <div className="row attachment-line">
        <a href={`/files/attachments/${file.unit}/${file.id}?as=${mandate.unit}`} download={name}>
          {name}
        </a>
        <span className="faint figure">{words.attachments.size(file.size)}</span>
        <span className="faint">{words.attachments.by(file.by, printTime(file.at))}</span>
        <span className="house-gap" />
        <span className={hits.length === 0 ? 'good' : 'warn'}>
          {hits.length === 0 ? words.attachments.clean : words.attachments.found(hits.length)}
        </span>
        {editable && (
          <Button size="small" onClick={() => setRemoving(true)}>
            {words.attachments.remove}
          </Button>
        )}
      </div>
      {hits.length > 0 && (
        <ul className="hit-list">
          {hits.slice(0, mostShown).map((hit) => (
            <GateHit key={`${hit.kind} ${hit.where} ${hit.from} ${hit.text}`} hit={inFile(hit)} />
          ))}
          {hits.length > mostShown && <li className="soft">{words.attachments.rest(hits.length - mostShown)}</li>}
        </ul>
      )}
      {removing && <RemoveDialog file={file} onClose={() => setRemoving(false)} />}
    </li>
  );
}

/** The title of a file is its name. */
const inFile = (hit: Attachment['hits'][number]): Attachment['hits'][number] =>
  hit.where === 'title' ? { ...hit, where: words.attachments.fileName } : hit;

function RemoveDialog({ file, onClose }: { readonly file: Attachment; readonly onClose: () => void }) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: (reason: string) => client.attachments.remove.mutate({ unit: file.unit, id: file.id, reason }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['attachments.list'] });
      await queryClient.invalidateQueries({ queryKey: [`${file.register}.get`] });
      void message.success(words.attachments.removed);
      onClose();
    },
  });
  return (
    <ReasonDialog
      open
      danger
      title={words.attachments.removeTitle(file.name)}
      what={words.attachments.removeWhat}
      confirm={words.attachments.remove}
      busy={remove.isPending}
      onReason={(reason) => remove.mutate(reason)}
      onCancel={onClose}
    >
      <Refused error={remove.error} />
    </ReasonDialog>
  );
}
