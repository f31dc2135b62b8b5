import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { client } from '../../api/client.ts';
import type { Span } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { saveFile } from '../../ui/save-file.ts';
import { words } from '../../words.ts';

/** The table as an Excel file. */
export function FilingsFileButton({ span }: { span: Span }) {
  const { message } = App.useApp();
  const made = useMutation({
    mutationFn: () => client.filings.file.query(span),
    onSuccess: saveFile,
    onError: (error) => void message.error(sentenceOf(error)),
  });
  return (
    <Button loading={made.isPending} onClick={() => made.mutate()}>
      {words.filings.export}
    </Button>
  );
}
