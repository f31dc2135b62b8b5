import { wholeOf } from '@gongkai/auditing';
import { printPoints } from '@gongkai/kernel';
import type { SchemeRunView } from '@gongkai/reports';
import { marks, printSpan, schemeRunKindNames } from '@gongkai/words';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { App, Button, Segmented } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/audits.css';
import '../../styles/comparison.css';
import { Asked } from '../../ui/asked.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { words } from '../../words.ts';
import { useAudit } from '../audits/use-audit.ts';
import { GiveSheet } from './give-sheet.tsx';
import { missingIn } from './given-draft.ts';
import { ResultsTable } from './results-table.tsx';
import { ScorePicture } from './score-picture.tsx';

type Shown = 'asTable' | 'asBars';

/** One application of a scheme: every unit's points, each with its reason. */
export function RunScreen() {
  const { mandate } = useSession();
  const { run } = useParams({ from: '/signed-in/schemes/runs/$run/results' });
  const found = useQuery(queries.schemeRun(mandate.unit, run));
  return <Asked query={found}>{(view) => <Run view={view} />}</Asked>;
}

function Run({ view }: { view: SchemeRunView }) {
  const { mandate } = useSession();
  const { unit } = mandate;
  const circular = useMutation({
    mutationFn: () => client.schemes.circular.query({ unit, id: view.id }),
    onSuccess: saveFile,
  });
  const excel = useMutation({
    mutationFn: () => client.schemes.file.query({ unit, id: view.id }),
    onSuccess: saveFile,
  });
  const [shown, setShown] = useState<Shown>('asTable');
  const [giving, setGiving] = useState(false);
  const missing = view.kind === 'counted' && !view.settled ? missingIn(view) : 0;
  return (
    <>
      <PageHead
        title={words.schemes.runTitle(printSpan(view.period), schemeRunKindNames[view.kind])}
        below={
          <p className="soft">{`${view.body.title}${marks.gap}${words.schemes.version(view.version)}${marks.gap}${words.schemes.itemsOf(view.body.items.length, printPoints(wholeOf(view.body)))}${marks.gap}${view.id}`}</p>
        }
      >
        {view.kind === 'counted' && (
          <span className="state-tag" data-state={view.settled ? 'accepted' : 'none'}>
            {view.settled ? words.schemes.settled : words.schemes.open}
          </span>
        )}
        {missing > 0 && (
          <Button type="primary" onClick={() => setGiving(true)}>
            {words.schemes.giveAll(missing)}
          </Button>
        )}
        {view.kind === 'counted' && !view.settled && missing === 0 && <SettleButton view={view} />}
        <Button loading={excel.isPending} onClick={() => excel.mutate()}>
          {words.schemes.excel}
        </Button>
        <Button loading={circular.isPending} onClick={() => circular.mutate()}>
          {words.schemes.circular}
        </Button>
        <Link to="/schemes/$id/$version" params={{ id: view.scheme, version: view.version }}>
          {words.schemes.backToScheme}
        </Link>
      </PageHead>
      <Refused error={circular.error ?? excel.error} />
      <section className="card">
        <p className="sheet-tools row">
          <span className="soft">{words.schemes.resultsWhat}</span>
          <span className="house-gap" />
          <Segmented<Shown>
            aria-label={words.schemes.shownAs}
            value={shown}
            onChange={setShown}
            options={(['asTable', 'asBars'] as const).map((value) => ({ value, label: words.schemes[value] }))}
          />
        </p>
        {shown === 'asTable' ? <ResultsTable view={view} /> : <ScorePicture view={view} />}
      </section>
      {giving && <GiveSheet view={view} onClose={() => setGiving(false)} />}
    </>
  );
}

/** 定稿, after asking; what is missing is said. */
function SettleButton({ view: { id, revision } }: { view: SchemeRunView }) {
  const { mandate } = useSession();
  const { modal, message } = App.useApp();
  const settle = useAudit(
    () => undefined,
    () => words.schemes.settledNow,
  );
  const run = (): Promise<void> =>
    settle
      .mutateAsync(() => client.schemes.settle.mutate({ unit: mandate.unit, id, revision }))
      .then(
        () => undefined,
        (error: unknown) => void message.error(sentenceOf(error)),
      );
  return (
    <Button
      type="primary"
      onClick={() =>
        void modal.confirm({
          title: words.schemes.settle,
          content: words.schemes.settleWhat,
          okText: words.common.confirm,
          cancelText: words.common.cancel,
          onOk: run,
        })
      }
    >
      {words.schemes.settle}
    </Button>
  );
}
