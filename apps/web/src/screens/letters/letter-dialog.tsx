import { letterKinds } from '@gongkai/registers/letters';
import { clauseNames } from '@gongkai/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import '../../styles/letters.css';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { draftOf, fieldsToType, isAbout, type LetterAsked, type LetterField, type Typed } from './letter-draft.ts';
import { letterName } from './letter-name.ts';
import { LetterPreview } from './letter-preview.tsx';
import { RequestFields } from './request-fields.tsx';

/** A letter before it goes out: what its case does not know is typed on the left, the paper is on the right. */
export function LetterDialog({ asked, onClose }: { asked: LetterAsked; onClose: () => void }) {
  const [typed, setTyped] = useState<Typed>({});
  // The paper follows when a field is left, not with every key.
  const [shown, setShown] = useState<Typed>({});
  const draft = draftOf(asked, shown);
  const preview = useQuery({ ...queries.letterPreview(draft), enabled: isAbout(draft) });
  const issue = useIssue(onClose);
  const fields = fieldsToType(asked.type, preview.data?.known ?? {});
  const change = (name: string, text: string): void => setTyped({ ...typed, [name]: text });
  const show = (): void => setShown(typed);
  const letter = preview.data?.letter ?? null;

  return (
    <Dialog
      width={1080}
      title={asked.replaces === null ? letterName(asked.type) : words.letters.correcting(asked.replaces)}
      okText={words.letters.issue}
      okButtonProps={{ disabled: letter === null || issue.isPending }}
      onOk={() => issue.mutate(draftOf(asked, typed))}
      onCancel={onClose}
    >
      <div className="letter-dialog">
        <Form layout="vertical" onBlur={show}>
          {asked.application === null && <RequestFields typed={typed} onChange={change} />}
          {(preview.data !== undefined || asked.application === null) &&
            fields.map((field) => (
              <Form.Item key={field.name} label={field.label} htmlFor={`letter-${field.name}`} required={field.needed}>
                <FieldInput
                  field={field}
                  value={typed[field.name] ?? ''}
                  onChange={(text) => change(field.name, text)}
                />
              </Form.Item>
            ))}
          {letterKinds[asked.type].clauses.length > 1 && (
            <Form.Item label={words.letters.clause} htmlFor="letter-clause">
              <Select
                id="letter-clause"
                allowClear
                value={typed.clause}
                onChange={(clause: string | undefined) => {
                  const next = { ...typed, clause: clause ?? '' };
                  setTyped(next);
                  setShown(next);
                }}
                options={letterKinds[asked.type].clauses.map((clause) => ({
                  value: clause,
                  label: clauseNames[clause],
                }))}
              />
            </Form.Item>
          )}
          <Form.Item label={words.letters.enclosures} htmlFor="letter-enclosures" extra={words.letters.enclosuresHint}>
            <Input.TextArea
              id="letter-enclosures"
              rows={2}
              value={typed.enclosures ?? ''}
              onChange={(event) => change('enclosures', event.target.value)}
            />
          </Form.Item>
          <p className="faint">
            {words.letters.known}
            {words.letters.issueWhat}
          </p>
          <Refused error={issue.error ?? preview.error} />
        </Form>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
        <section className="letter-sheet" aria-label={words.letters.preview} tabIndex={0}>
          {letter === null ? (
            <p className="waiting">{words.letters.previewWaits}</p>
          ) : (
            <>
              <LetterPreview letter={letter} />
              <p className="faint">{words.letters.masked}</p>
            </>
          )}
        </section>
      </div>
    </Dialog>
  );
}

interface InputProps {
  readonly field: LetterField;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function FieldInput({ field: { name, kind }, value, onChange }: InputProps) {
  const id = `letter-${name}`;
  if (kind === 'day') return <DayField id={id} value={value} onChange={onChange} />;
  return (
    <Input.TextArea
      id={id}
      rows={3}
      maxLength={4_000}
      value={value}
      placeholder={kind === 'lines' ? words.letters.evidenceHint : ''}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function useIssue(onDone: () => void) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (wanted: ReturnType<typeof draftOf>) => client.letters.issue.mutate(wanted),
    onSuccess: ({ number }) => {
      void message.success(words.letters.issued(number));
      onDone();
    },
    onSettled: () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey }) => /^letters\.(ofCase|list)/.test(String(queryKey[0])),
      }),
  });
}
