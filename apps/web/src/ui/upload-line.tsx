import { Button, Progress } from 'antd';
import { words } from '../words.ts';
import type { Upload } from './use-uploads.ts';

interface Props {
  readonly upload: Upload;
  readonly onAgain: () => void;
  readonly onDrop: () => void;
}

/** A file on its way, where it will stand in the list; or why it is not there. */
export function UploadLine({ upload: { file, sent, problem, again }, onAgain, onDrop }: Props) {
  const percent = Math.round(sent * 100);
  return (
    <li>
      <div className="row attachment-line">
        <span>{file.name}</span>
        <span className="faint figure">{words.attachments.size(file.size)}</span>
        <span className="house-gap" />
        {problem === null ? (
          <>
            <Progress
              className="upload-progress"
              percent={percent}
              showInfo={false}
              size="small"
              aria-label={file.name}
            />
            <span className="soft" role="status">
              {sent < 1 ? words.attachments.sending(percent) : words.attachments.reading}
            </span>
          </>
        ) : (
          <>
            {again && (
              <Button size="small" onClick={onAgain}>
                {words.attachments.again}
              </Button>
            )}
            <Button size="small" onClick={onDrop}>
              {words.attachments.dismiss}
            </Button>
          </>
        )}
      </div>
      {problem !== null && (
        <p className="bad" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}
