import { findCell, getForm } from '@gongkai/forms';
import type { EvidenceOffer } from '@gongkai/reports';
import { formNames, printNumber, printSpan } from '@gongkai/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Table } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { useSession } from '../../session/use-mandate.ts';
import { OfficialLabel } from '../../ui/official-label.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { printDayAt } from '../../ui/today.ts';
import { words } from '../../words.ts';

const { offers: said } = words.evidence;

/** Old reports that an auditor has laid before this unit and that wait for its answer; nothing while there is none. */
export function OffersCard() {
  const { mandate } = useSession();
  const found = useQuery(queries.evidenceOffers(mandate.unit));
  const waiting = (found.data ?? []).filter(({ event }) => event === 'offered');
  if (waiting.length === 0) return null;
  return (
    <section className="card card-pad gap-below stack" aria-label={said.title}>
      <h2>{said.title}</h2>
      <p className="soft">{said.what}</p>
      {waiting.map((offer) => (
        <Offer key={`${offer.auditor} ${offer.id}`} offer={offer} />
      ))}
    </section>
  );
}

function Offer({ offer }: { offer: EvidenceOffer }) {
  const { unit, auditor, id, seq, auditorName, at, offered } = offer;
  const { may } = useSession();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [declining, setDeclining] = useState(false);
  const answer = useMutation({
    mutationFn: (run: () => Promise<string>) => run(),
    onSuccess: (told) => void message.success(told),
    onError: (error) => void message.error(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });
  const seen = { unit, auditor, id, seen: seq };
  const told = words.evidence.told;
  return (
    <article className="stack">
      <p className="row">
        <strong>{said.of(printSpan(offered.key.period), formNames[offered.key.form])}</strong>
        <span lang="zh-CN">{offered.name}</span>
        <span className="soft">{said.figures(Object.keys(offered.cells).length, offered.observations.length)}</span>
        <span className="faint">{said.from(auditorName, printDayAt(at))}</span>
        {may('report.record', unit) && (
          <>
            <Button
              type="primary"
              loading={answer.isPending}
              onClick={() => answer.mutate(() => client.evidence.adoptOffer.mutate(seen).then(() => told.adopted))}
            >
              {said.adopt}
            </Button>
            <Button disabled={answer.isPending} onClick={() => setDeclining(true)}>
              {said.decline}
            </Button>
          </>
        )}
      </p>
      <details>
        <summary>{said.show}</summary>
        <OfferedFigures offer={offer} />
      </details>
      <ReasonDialog
        open={declining}
        title={said.declineTitle}
        confirm={said.decline}
        busy={answer.isPending}
        onCancel={() => setDeclining(false)}
        onReason={(reason) => {
          setDeclining(false);
          answer.mutate(() => client.evidence.declineOffer.mutate({ ...seen, reason }).then(() => told.declined));
        }}
      />
    </article>
  );
}

/** Its figures, each with the words it was read from. */
function OfferedFigures({ offer: { offered } }: { offer: EvidenceOffer }) {
  const form = getForm(offered.key.form);
  const rows = Object.entries(offered.cells).map(([code, figure]) => ({
    code,
    label: findCell(form, code)?.fullLabel ?? code,
    figure,
    quote: offered.quotes.find(({ cell }) => cell === code)?.quote ?? '',
  }));
  return (
    <Table
      size="small"
      rowKey="code"
      dataSource={rows}
      pagination={{ defaultPageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: said.cell, render: (_, { label }) => <OfficialLabel text={label} /> },
        {
          ...{ title: said.figure, width: 120, align: 'right', className: 'figure' },
          render: (_, { figure }) => printNumber(figure),
        },
        { title: said.quote, render: (_, { quote }) => <span lang="zh-CN">{quote}</span> },
      ]}
    />
  );
}
