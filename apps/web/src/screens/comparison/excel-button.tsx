import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { client } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { saveFile } from '../../ui/save-file.ts';
import { words } from '../../words.ts';

/** Takes a view away as Excel. */
export function ExcelButton({ asked }: { asked: Parameters<typeof client.comparison.file.query>[0] }) {
  const { message } = App.useApp();
  const made = useMutation({
    mutationFn: () => client.comparison.file.query(asked),
    onSuccess: saveFile,
    onError: (error) => void message.error(sentenceOf(error)),
  });
  return (
    <Button className="no-print" onClick={() => made.mutate()} loading={made.isPending}>
      {words.comparison.exportExcel}
    </Button>
  );
}
