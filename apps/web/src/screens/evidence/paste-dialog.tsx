import { Input } from 'antd';
import { useId, useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { words } from '../../words.ts';

interface Props {
  readonly onText: (name: string, text: string) => void;
  readonly onClose: () => void;
}

/** The text of a report as it was copied from a page, under a name by which it is found again. */
export function PasteDialog({ onText, onClose }: Props) {
  const id = useId();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  // A name of a file: no path, and nothing that cannot be seen.
  const plain = name.replace(/[\p{Cc}\p{Cf}/\\]/gu, ' ').trim();
  const isMissing = plain === '' || text.trim() === '';
  return (
    <Dialog
      first={`${id}-text`}
      title={words.evidence.pasteTitle}
      width={760}
      okText={words.evidence.pasteGo}
      cancelText={words.common.cancel}
      onOk={() => (isMissing ? setTried(true) : onText(plain, text))}
      onCancel={onClose}
    >
      <div className="stack evidence-paste">
        <p className="soft">{words.evidence.pasteWhat}</p>
        <span>
          <label htmlFor={`${id}-text`}>{words.evidence.pasteText}</label>
          <Input.TextArea
            id={`${id}-text`}
            rows={12}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              if (name === '') setName(titleOf(event.target.value));
            }}
          />
        </span>
        <span>
          <label htmlFor={`${id}-name`}>{words.evidence.pasteName}</label>
          <Input
            id={`${id}-name`}
            value={name}
            maxLength={120}
            placeholder={words.evidence.pasteNameHint}
            onChange={(event) => setName(event.target.value)}
          />
        </span>
        {tried && isMissing && (
          <p className="bad" role="alert">
            {words.evidence.pasteMissing}
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** The first line that reads like a title names the text until somebody names it otherwise. */
const titleOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => /公开/.test(line) && line.length <= 60) ?? '';
