import { emptyBody, type ItemBody } from '@gongkai/registers/disclosure';
import { useNavigate } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { useItems } from './use-items.ts';

interface Props {
  readonly unit: string;
  /** What the draft begins with beside its title. */
  readonly given?: Partial<ItemBody>;
  readonly onClose: () => void;
}

/** A new draft: its title here, all else on its own page. */
export function NewItemDialog({ unit, given = {}, onClose }: Props) {
  const navigate = useNavigate();
  const [title, setTitle] = useState(given.title ?? '');
  const add = useItems(({ id }: { id: string }) => {
    onClose();
    void navigate({ to: '/items/$unit/$id', params: { unit, id } });
  }, words.items.added);
  const body = { ...emptyBody, ...given, title: title.trim() };
  return (
    <Dialog
      first="item-title"
      title={words.items.addTitle}
      okText={words.items.addIt}
      okButtonProps={{ disabled: title.trim() === '' || add.isPending }}
      onOk={() => add.mutate(() => client.items.save.mutate({ unit, id: null, seen: 0, body }))}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={words.items.addName} htmlFor="item-title" extra={words.items.addHint}>
          <Input id="item-title" value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
        </Form.Item>
      </Form>
      <Refused error={add.error} />
    </Dialog>
  );
}
