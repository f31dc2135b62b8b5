import { useMutation } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { saveFile } from '../../ui/save-file.ts';
import { words } from '../../words.ts';
import { ActivityImport } from './activity-import.tsx';

interface Props {
  readonly unit: string;
  readonly year: number;
  readonly mayEdit: boolean;
}

/** Rows out to Excel and in from it. */
export function ActivityFiles({ unit, year, mayEdit }: Props) {
  const { message } = App.useApp();
  const [importing, setImporting] = useState(false);
  const out = useMutation({
    mutationFn: () => client.activities.file.query({ unit, year }),
    onSuccess: saveFile,
    onError: (error) => void message.error(sentenceOf(error)),
  });
  return (
    <Space>
      {mayEdit && <Button onClick={() => setImporting(true)}>{words.activities.importIt}</Button>}
      <Button disabled={out.isPending} onClick={() => out.mutate()}>
        {words.activities.exportIt}
      </Button>
      {importing && <ActivityImport unit={unit} onClose={() => setImporting(false)} />}
    </Space>
  );
}
