import { TickVerdict, tickVerdicts } from '@gongkai/kernel';
import type { SampleView, TickRow } from '@gongkai/reports';
import { marks, registerNames, tickVerdictNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input, Radio, Table } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { FindingDialog } from '../findings/finding-dialog.tsx';
import { useAudit } from '../use-audit.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { nextRow, tickByKey } from './tick-by-key.ts';

/** The records that were drawn, each to be looked at and ticked. Looking is in the audit. */
export function TickSheet({ engagement, view }: { engagement: string; view: SampleView }) {
  const { mandate } = useSession();
  const { unit } = mandate;
  const of = useQuery(queries.engagement(unit, engagement));
  const tree = useQuery(queries.tree(unit, Number(view.figure.period.slice(0, 4))));
  const names = new Map<string, string>(tree.data?.units.map(({ code, name }) => [code, name]));
  const isOpen = of.data?.state === 'open';
  const [raising, setRaising] = useState<TickRow | null>(null);
  const tick = useAudit(
    () => undefined,
    () => '',
  );
  const send = ({ ordinal }: TickRow, verdict: TickVerdict | null, note: string) =>
    client.samples.tick.mutate({ unit, id: view.id, ordinal, verdict, note });
  const keep = (row: TickRow, verdict: TickVerdict | null, note: string): void =>
    tick.mutate(async () => void (await send(row, verdict, note)));
  const [chosen, setChosen] = useState<readonly number[]>([]);
  // One after the other: each is an act of its own, and a refused one leaves the others standing.
  const keepChosen = (verdict: TickVerdict, note: string): void =>
    tick.mutate(async () => {
      for (const row of view.rows) if (chosen.includes(row.ordinal)) await send(row, verdict, note);
      setChosen([]);
    });
  return (
    <section className="card">
      <p className="sheet-tools row">
        <strong>{words.audits.sheet}</strong>
        <span className="soft">{words.audits.ticked(view.ticked, view.size)}</span>
        <span className="faint">{words.audits.tickNote}</span>
        <span className="faint">{words.audits.looked}</span>
      </p>
      {isOpen && <p className="sheet-tools faint">{words.audits.tickKeys}</p>}
      {chosen.length > 0 && <ChosenBar count={chosen.length} busy={tick.isPending} onKeep={keepChosen} />}
      <Refused error={tick.error} />
      <Table<TickRow>
        size="small"
        rowKey="ordinal"
        dataSource={[...view.rows]}
        {...(isOpen
          ? {
              rowSelection: {
                selectedRowKeys: [...chosen],
                onChange: (keys) => setChosen(keys.map(Number)),
                getCheckboxProps: ({ ordinal }) => ({ 'aria-label': `${words.audits.ordinal} ${ordinal}` }),
              },
            }
          : {})}
        onRow={() => ({
          tabIndex: isOpen ? 0 : -1,
          ...(isOpen ? { onKeyDown: tickByKey } : {}),
        })}
        pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: words.audits.ordinal, width: 60, dataIndex: 'ordinal', className: 'figure' },
          {
            title: words.audits.record,
            render: (_, row) => (
              <>
                {row.title}
                <div className="faint figure">{`${registerNames[row.register]} ${row.id}${marks.gap}${names.get(row.unit) ?? row.unit}${marks.gap}${row.day}`}</div>
              </>
            ),
          },
          {
            title: <span className="visually-hidden">{words.audits.look}</span>,
            width: 80,
            render: (_, row) => <LookButton sample={view.id} row={row} />,
          },
          {
            title: words.audits.verdict,
            width: 500,
            render: (_, row) => (
              <TickFields
                key={`${row.verdict}/${row.note}`}
                row={row}
                readOnly={!isOpen}
                onKeep={(verdict, note) => keep(row, verdict, note)}
                onRaise={() => setRaising(row)}
              />
            ),
          },
        ]}
      />
      {raising !== null && of.data !== undefined && (
        <FindingDialog
          view={of.data}
          given={{
            of: raising.unit,
            body: {
              facts: raising.note,
              source: `${words.audits.fromSample(view.id, raising.ordinal)}${marks.colon}${registerNames[raising.register]} ${raising.id}`,
              origin: { figure: view.figure, sample: { id: view.id, ordinal: raising.ordinal }, check: null },
            },
          }}
          onClose={() => setRaising(null)}
        />
      )}
    </section>
  );
}

interface FieldsProps {
  readonly row: TickRow;
  readonly readOnly: boolean;
  readonly onKeep: (verdict: TickVerdict | null, note: string) => void;
  readonly onRaise: () => void;
}

/** What is right is kept at once; what is not waits for its reason. */
function TickFields({ row, readOnly, onKeep, onRaise }: FieldsProps) {
  const [verdict, setVerdict] = useState(row.verdict);
  const [note, setNote] = useState(row.note);
  const needsNote = verdict !== null && verdict !== 'right';
  const label = (what: string): string => `${what}${marks.colon}${words.audits.ordinal} ${row.ordinal}`;
  return (
    <div className="tick">
      <Radio.Group
        aria-label={label(words.audits.verdict)}
        optionType="button"
        size="small"
        disabled={readOnly}
        value={verdict}
        onChange={(event) => {
          const next = TickVerdict.parse(event.target.value);
          setVerdict(next);
          if (next === 'right' || note.trim() !== '') onKeep(next, note.trim());
        }}
        options={tickVerdicts.map((value) => ({ value, label: tickVerdictNames[value] }))}
      />
      {needsNote && (
        <Input
          aria-label={label(words.audits.note)}
          size="small"
          maxLength={1_000}
          readOnly={readOnly}
          status={note.trim() === '' ? 'warning' : ''}
          placeholder={words.audits.tickNote}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && nextRow(event.currentTarget)}
          onBlur={() => note.trim() !== '' && note.trim() !== row.note && onKeep(verdict, note.trim())}
        />
      )}
      {row.verdict !== null && row.verdict !== 'right' && !readOnly && (
        <Button size="small" onClick={onRaise}>
          {words.audits.raise}
        </Button>
      )}
    </div>
  );
}

/** Opens the record. The looking is written down before the record is shown. */
function LookButton({ sample, row }: { sample: string; row: TickRow }) {
  const { mandate } = useSession();
  const navigate = useNavigate();
  const look = useAudit<{ unit: string; id: string }>(
    ({ unit, id }) => {
      switch (row.register) {
        case 'applications':
          return void navigate({ to: '/applications/$unit/$id', params: { unit, id } });
        case 'items':
          return void navigate({ to: '/items/$unit/$id', params: { unit, id } });
        case 'remedies':
          return void navigate({ to: '/remedies/$unit/$id', params: { unit, id } });
        case 'activities':
          return void navigate({ to: '/activities', search: { unit } });
      }
    },
    () => '',
  );
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-label={`${words.audits.look}${marks.colon}${row.title}`}
        onClick={() =>
          look.mutate(() => client.samples.look.mutate({ unit: mandate.unit, id: sample, ordinal: row.ordinal }))
        }
      >
        {words.audits.look}
      </button>
      <Refused error={look.error} />
    </>
  );
}
