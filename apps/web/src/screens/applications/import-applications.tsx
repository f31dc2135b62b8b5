import { applicationRowProblemNames } from '@gongkai/words';
import { client } from '../../api/client.ts';
import { ImportDrawer } from '../../ui/import-drawer.tsx';
import { words } from '../../words.ts';

export function ImportApplications({ unit, onClose }: { unit: string; onClose: () => void }) {
  return (
    <ImportDrawer
      title={words.applications.importTitle}
      what={words.applications.importWhat}
      empty={words.applications.importEmpty}
      template={() => client.applications.template.query({ unit })}
      check={(file) => client.applications.checkImport.query({ unit, ...file })}
      take={(file) => client.applications.import.mutate({ unit, ...file })}
      list="applications.list"
      columns={[
        { title: words.applications.sourceNumber, dataIndex: 'source', width: 150, className: 'figure' },
        { title: words.applications.content, dataIndex: 'description', ellipsis: true },
      ]}
      problemOf={({ problem }) => (problem === null ? '' : applicationRowProblemNames[problem])}
      onClose={onClose}
    />
  );
}
