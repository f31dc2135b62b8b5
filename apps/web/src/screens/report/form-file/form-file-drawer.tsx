import { findCell } from '@gongkai/forms';
import type { FormFileReading } from '@gongkai/reports';
import { marks, withGloss } from '@gongkai/words';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Table } from 'antd';
import type { ChangeEvent } from 'react';
import { client } from '../../../api/client.ts';
import { readBase64 } from '../../../ui/read-base64.ts';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { cellName } from '../desk/names.ts';
import { useReportPage } from '../report-context.tsx';

const most = 5 * 1024 * 1024;
const says = words.entry;

/** A filled form read back: cell, old and new, with whatever was not certain, before any of it is typed in. */
export function FormFileDrawer({ onClose }: { onClose: () => void }) {
  const { view, desk } = useReportPage();
  const { message } = App.useApp();
  const check = useMutation({
    mutationFn: async (file: File) => {
      await desk.flush();
      const content = await readBase64(file);
      return client.reports.checkImport.query({ key: view.key, name: file.name, content });
    },
  });
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined && file.size > most) void message.error(words.common.fileTooLarge);
    else if (file !== undefined) check.mutate(file);
    // The same file, mended, must be choosable again.
    event.target.value = '';
  };
  const take = ({ changes, revision }: FormFileReading): void => {
    // What was shown as old has to be what stands there.
    if (revision !== desk.revision()) return void message.warning(says.excelMoved);
    desk.steps.enter(changes.map((change) => [cellName(change.cell), change.new]));
    void desk.flush();
    void message.success(says.excelTaken(changes.length));
    onClose();
  };
  return (
    <Drawer open size={820} title={says.excelTitle} onClose={onClose}>
      <div className="stack">
        <p className="soft">{says.excelWhat}</p>
        <p className="row">
          <label className="file-pick">
            <input type="file" accept=".xlsx" onChange={pick} />
            {words.importDrawer.chooseFile}
          </label>
          <span className="soft">{check.isPending ? words.importDrawer.checking : check.variables?.name}</span>
        </p>
        <Refused error={check.error} />
        {check.data !== undefined && !check.isPending && <Reading reading={check.data} onTake={take} />}
      </div>
    </Drawer>
  );
}

function Reading({ reading, onTake }: { reading: FormFileReading; onTake: (reading: FormFileReading) => void }) {
  const { form } = useReportPage();
  const { changes, problems, doubts } = reading;
  const label = (code: string): string => withGloss(findCell(form, code)?.fullLabel ?? code);
  const where = ({ sheet, line }: { sheet: string; line: number }): string => says.filePlace(sheet, line);
  return (
    <>
      {problems.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={says.excelProblems(problems.length)}
          description={
            <ul className="block-list">
              {problems.map(({ cell, text, why, place }) => (
                <li
                  key={cell}
                >{`${where(place)} ${label(cell)}${marks.colon}“${text}”${marks.apart}${says.problems[why]}`}</li>
              ))}
            </ul>
          }
        />
      )}
      {doubts.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={says.pasteDoubt(doubts.length)}
          description={
            <ul className="block-list">
              {doubts.map(({ cell, kind, place, text }) => (
                <li key={`${kind} ${cell} ${text}`}>
                  {[place === null ? '' : where(place), cell === null || kind === 'missing' ? '' : label(cell)]
                    .filter((part) => part !== '')
                    .concat(says.fileDoubts[kind](text))
                    .join(' ')}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {problems.length === 0 && changes.length === 0 && <p>{says.excelSame}</p>}
      {changes.length > 0 && (
        <>
          <p className="row">
            <strong>{says.excelChanges(changes.length)}</strong>
            <span className="house-gap" />
            <Button type="primary" disabled={problems.length > 0} onClick={() => onTake(reading)}>
              {says.excelTake(changes.length)}
            </Button>
          </p>
          <Table<FormFileReading['changes'][number]>
            size="small"
            rowKey="cell"
            dataSource={changes}
            pagination={{ defaultPageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
            columns={[
              { title: says.pasteColumns.cell, render: (_, { cell }) => label(cell) },
              { title: says.pasteColumns.place, width: 170, render: (_, { place }) => where(place) },
              { title: says.pasteColumns.was, width: 90, align: 'right', render: (_, { old }) => shown(old) },
              { title: says.pasteColumns.now, width: 90, align: 'right', render: (_, change) => shown(change.new) },
              {
                title: says.pasteColumns.why,
                width: 150,
                render: (_, { doubt }) => doubt !== null && <span className="warn">{says.doubts[doubt]}</span>,
              },
            ]}
          />
        </>
      )}
    </>
  );
}

const shown = (text: string) => <span className="figure">{text === '' ? words.common.notReported : text}</span>;
