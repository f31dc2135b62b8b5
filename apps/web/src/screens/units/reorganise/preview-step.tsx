import { findCell, getForm } from '@gongkai/forms';
import type { OpenCounts, ReorganisationPreview, TouchedReport, TouchedUnit } from '@gongkai/reports';
import type { Reorganisation } from '@gongkai/units';
import { formNames, marks, printSpan, reorganisationProblems, withGloss } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Alert, Table } from 'antd';
import { useEffect } from 'react';
import { queries } from '../../../api/queries.ts';
import { Asked } from '../../../ui/asked.tsx';
import { words } from '../../../words.ts';

const say = words.reorganisation;

interface Props {
  readonly unit: string;
  readonly change: Reorganisation;
  /** Whether nothing stands against it. */
  readonly onJudged: (clear: boolean) => void;
}

/** Everything it touches, and what stands against it, before anything is done. */
export function PreviewStep({ unit, change, onJudged }: Props) {
  const preview = useQuery(queries.reorganisation({ unit, change }));
  const clear = preview.data !== undefined && preview.data.objections.length === 0;
  useEffect(() => onJudged(clear), [clear, onJudged]);
  return <Asked query={preview}>{(data) => <Preview preview={data} />}</Asked>;
}

function Preview({ preview }: { preview: ReorganisationPreview }) {
  const { objections, units, opening, renaming } = preview;
  return (
    <>
      {objections.length === 0 ? (
        <Alert type="info" showIcon title={say.fine} />
      ) : (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={say.objections(objections.length)}
          description={
            <ul>
              {objections.map(({ unit, name, problem, detail }) => (
                <li
                  key={`${unit}${problem}${detail}`}
                >{`${name}${marks.open}${unit}${marks.close}${marks.colon}${reorganisationProblems[problem]} ${detail}`}</li>
              ))}
            </ul>
          }
        />
      )}
      {opening.length > 0 && (
        <p>{`${say.opens}${marks.colon}${opening.map(({ name, unit }) => `${name} ${unit}`).join(marks.list)}`}</p>
      )}
      {renaming.map(({ unit, name, newName }) => (
        <p key={unit}>{`${name} → ${newName}`}</p>
      ))}
      {units.length > 0 && <Touched units={units} />}
    </>
  );
}

const Touched = ({ units }: { units: TouchedUnit[] }) => (
  <Table<TouchedUnit>
    size="small"
    rowKey="unit"
    dataSource={units}
    pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
    columns={[
      {
        title: say.unit,
        width: 150,
        render: (_, { unit, name }) => (
          <>
            {name}
            <div className="faint figure">{unit}</div>
          </>
        ),
      },
      { title: say.becomes, width: 190, render: (_, touched) => becomesOf(touched) },
      {
        title: say.moves,
        width: 150,
        render: (_, { open }) => movesOf(open).map((text) => <div key={text}>{text}</div>),
      },
      { title: say.dueDays, dataIndex: 'due', width: 80, className: 'figure' },
      { title: say.people, dataIndex: 'people', width: 60, className: 'figure' },
      {
        title: say.reports,
        render: (_, { reports }) => <Reports reports={reports} />,
      },
    ]}
  />
);

function becomesOf({ ends, becomes }: TouchedUnit): string {
  const names = becomes.map(({ name, unit }) => `${name} ${unit}`).join(marks.list);
  if (!ends) return say.staysGives(names);
  return becomes.length === 0 ? say.endsFor : say.endsBecomes(names);
}

const kinds = ['applications', 'remedies', 'drafts', 'documents', 'duties', 'stocks'] as const;

function movesOf(open: OpenCounts): readonly string[] {
  const found = kinds.filter((kind) => open[kind] > 0).map((kind) => say.movesOf[kind](open[kind]));
  return found.length === 0 ? [say.nothing] : found;
}

/** The newest in sight, the rest by one click: of a street there are ten years. */
function Reports({ reports }: { reports: readonly TouchedReport[] }) {
  const [newest, ...earlier] = reports.map((report) => (
    <Report key={`${report.kind}${report.form}${report.period}`} report={report} />
  ));
  if (newest === undefined) return <span className="soft">{say.nothing}</span>;
  return (
    <>
      {newest}
      {earlier.length > 0 && (
        <details>
          <summary>{say.earlier(earlier.length)}</summary>
          {earlier}
        </details>
      )}
    </>
  );
}

function Report({ report }: { report: TouchedReport }) {
  const cell = findCell(getForm(report.form), report.cell);
  const said = [report.counted === null ? say.notCounted : say.counted, ...(report.published ? [say.published] : [])];
  return (
    <div>
      {say.reportLine(
        printSpan(report.period),
        formNames[report.form],
        withGloss(cell?.fullLabel ?? report.cell),
        String(report.total ?? words.common.notReported),
      )}
      <span className="faint">{` ${said.join(marks.list)}`}</span>
    </div>
  );
}
