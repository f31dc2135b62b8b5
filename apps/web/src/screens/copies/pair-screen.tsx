import type { CopyPairView, CopyReportRef } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { queries } from '../../api/queries.ts';
import '../../styles/lists.css';
import '../../styles/copies.css';
import { Asked } from '../../ui/asked.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { printTime } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { CopyText, placeOf } from './copy-text.tsx';
import { Reasons } from './reasons.tsx';
import { ReportLink } from './report-link.tsx';

/** Two reports side by side, what stands in both of them lit. */
export function PairScreen() {
  const { unit, run, rank } = useParams({ from: '/signed-in/copies/$unit/$run/$rank' });
  const found = useQuery(queries.copyPair(unit, run, Number(rank)));
  return <Asked query={found}>{(view) => <Pair view={view} owner={unit} />}</Asked>;
}

function Pair({ view, owner }: { view: CopyPairView; owner: string }) {
  const { row, passages } = view;
  const [looked, setLooked] = useState<number | null>(null);
  const ranges = useMemo(
    () => ({ left: passages.map(({ left }) => left), right: passages.map(({ right }) => right) }),
    [passages],
  );
  const look = (passage: number): void => {
    setLooked(passage);
    for (const side of sides) document.getElementById(placeOf(side, passage))?.scrollIntoView({ block: 'center' });
  };
  const step = (by: number): void => {
    const from = looked ?? (by > 0 ? -1 : 0);
    look((from + by + passages.length) % passages.length);
  };
  const letters = passages.reduce((sum, each) => sum + each.letters, 0);
  return (
    <>
      <PageHead
        title={words.copies.pairTitle(nameOf(row.left), nameOf(row.right))}
        below={
          <p className="soft">
            <span className={row.severity === 'error' ? 'bad' : 'warn'}>
              {`${words.copies.severity[row.severity]} ${words.copies.rule[row.relation]}`}
            </span>
            {`${marks.gap}${words.copies.asCompared(printTime(view.run.at))}`}
          </p>
        }
      >
        <Link to="/copies" search={{ run: view.run.id }}>
          {words.copies.back}
        </Link>
      </PageHead>
      <section className="card copy-pair">
        <div className="copy-tools">
          <div>
            <Reasons row={row} />
          </div>
          <Legend />
          <div className="copy-steps">
            <span className="figure" role="status">
              {looked === null
                ? passages.length === 0
                  ? words.copies.noPassages
                  : words.copies.passages(passages.length, letters)
                : words.copies.passage(looked + 1, passages.length)}
            </span>
            <Button size="small" disabled={passages.length === 0} onClick={() => step(-1)}>
              {words.copies.previous}
            </Button>
            <Button size="small" disabled={passages.length === 0} onClick={() => step(1)}>
              {words.copies.next}
            </Button>
          </div>
        </div>
        <div className="copy-sides">
          {sides.map((side) => (
            <Side key={side} report={row[side]} owner={owner}>
              <CopyText side={side} page={view[side]} passages={ranges[side]} looked={looked} onLook={look} />
            </Side>
          ))}
        </div>
      </section>
    </>
  );
}

const sides = ['left', 'right'] as const;

const nameOf = ({ unitName, year }: CopyReportRef): string => words.copies.report(unitName, year);

function Side({ report, owner, children }: { report: CopyReportRef; owner: string; children: ReactNode }) {
  const { source } = report;
  return (
    <article aria-label={nameOf(report)}>
      <header>
        <h2>{nameOf(report)}</h2>
        <span className="faint">
          {words.copies.source[source.kind]}
          {source.kind !== 'evidence' && `${marks.gap}${words.copies.version(source.version)}`}
        </span>
        <ReportLink report={report} owner={owner} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="copy-scroll" aria-label={words.copies.textOf(nameOf(report))} tabIndex={0}>
        {children}
      </section>
    </article>
  );
}

function Legend() {
  return (
    <ul className="copy-legend" aria-label={words.copies.legend}>
      <li className="copy-passage">{words.copies.legendPassage}</li>
      <li className="copy-common">{words.copies.legendCommon}</li>
      <li className="copy-taken">{words.copies.legendTaken}</li>
    </ul>
  );
}
