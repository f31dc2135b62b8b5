import { remedyRowProblemSentences } from '@gongkai/words';
import { client } from '../../api/client.ts';
import { ImportDrawer } from '../../ui/import-drawer.tsx';
import { words } from '../../words.ts';

export function ImportRemedies({ unit, onClose }: { unit: string; onClose: () => void }) {
  return (
    <ImportDrawer
      title={words.remedies.importTitle}
      what={words.remedies.importWhat}
      empty={words.remedies.importEmpty}
      template={() => client.remedies.template.query({ unit })}
      check={(file) => client.remedies.checkImport.query({ unit, ...file })}
      take={(file) => client.remedies.import.mutate({ unit, ...file })}
      list="remedies.list"
      columns={[
        { title: words.remedies.caseNumber, dataIndex: 'caseNumber', width: 200 },
        { title: words.remedies.matter, dataIndex: 'matter', ellipsis: true },
      ]}
      problemOf={({ problem }) => (problem === null ? '' : remedyRowProblemSentences[problem])}
      onClose={onClose}
    />
  );
}
