import { findCell } from '@gongkai/forms';
import type { ReportView } from '@gongkai/reports';
import { withGloss } from '@gongkai/words';
import { Alert } from 'antd';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { words } from '../../words.ts';
import { Checking } from '../report/findings/checking.tsx';
import { FindingsPanel } from '../report/findings/findings-panel.tsx';
import { type Draft, draftOf } from '../report/observations/draft.ts';
import { ObservationRows } from '../report/observations/observation-rows.tsx';
import { type ReportPage, ReportPageContext, useReportPage } from '../report/report-context.tsx';
import { CellStrip } from '../report/table/cell-strip.tsx';
import { focusField } from '../report/table/focus-field.ts';
import { ReportTable } from '../report/table/report-table.tsx';
import { ChapterField } from '../report/text/chapter-field.tsx';
import { usePageValues } from '../report/use-page-values.ts';
import '../../styles/observations.css';
import { FactFields } from './fact-fields.tsx';
import { createRecordDesk } from './record-desk.ts';
import { datesOf, factsOf, problemsOf } from './record-facts.ts';
import { RecordHead } from './record-head.tsx';

/** The outside report on its printed form: figures, days, prose and what fits no cell, recorded all at once. */
export function RecordSheet({ view, picker }: { view: ReportView; picker: ReactNode }) {
  const [desk] = useState(() => createRecordDesk(view));
  const values = usePageValues();
  const [lit, setLit] = useState<readonly string[]>([]);
  const [facts, setFacts] = useState(() => factsOf(view.dates));
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => view.observations.map(draftOf));
  const [tried, setTried] = useState(false);
  const { form } = desk;

  const goTo = useCallback(
    (cells: readonly string[]) => {
      const [first] = cells;
      if (first === undefined) return;
      const inTable = findCell(form, first) !== undefined;
      setLit(inTable ? cells : []);
      focusField(`${inTable ? 'cell' : 'chapter'}-${first}`);
    },
    [form],
  );
  const page = useMemo<ReportPage>(() => {
    const asTyped = { ...view, lock: null, returned: null, waivers: [], dates: datesOf(facts, view.dates) };
    // Everything may be typed: what is printed in a cell stands there, whoever should not have filled it.
    return { view: asTyped, form, desk, lockOf: () => null, ...values, showPrior: true, goTo };
  }, [view, facts, form, desk, values, goTo]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (desk.state.get().unsaved > 0 || facts.source !== '' || drafts.length > view.observations.length)
        event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [desk, facts.source, drafts.length, view.observations.length]);

  return (
    <ReportPageContext value={page}>
      <RecordHead view={view} facts={facts} drafts={drafts} onTry={() => setTried(true)} />
      <section className="card record-card">
        {picker}
        {view.seq > 0 && <Alert type="info" showIcon className="record-notice" title={words.record.again} />}
        <FactFields facts={facts} problems={tried ? problemsOf(facts) : {}} onChange={setFacts} />
      </section>
      <Sheet lit={lit} />
      <section className="card record-card">
        <div className="observation-section">
          <div className="row">
            <h2>{words.report.observation.title}</h2>
            <span className="faint">{words.report.observation.what}</span>
          </div>
          <ObservationRows drafts={drafts} onChange={setDrafts} />
        </div>
      </section>
      <section className="card record-card record-chapters">
        <div className="record-chapters-head row">
          <h2>{words.report.tabs.text}</h2>
          <span className="faint">{words.record.textOptional}</span>
        </div>
        {form.chapters.map((chapter) => (
          <ChapterField key={chapter.code} chapter={chapter} />
        ))}
      </section>
    </ReportPageContext>
  );
}

function Sheet({ lit }: { lit: readonly string[] }) {
  const { form } = useReportPage();
  return (
    <div className="report-columns">
      <Checking lit={lit} />
      <section className="report-sheet card record-table">
        {form.tables.map((table) => (
          <section key={table.code} className="report-block">
            <div className="report-block-head">
              <h2>{withGloss(table.title)}</h2>
            </div>
            <div className="report-scroll">
              <ReportTable table={table} />
            </div>
            {table.note !== undefined && <p className="report-note">{table.note}</p>}
          </section>
        ))}
        <CellStrip />
      </section>
      <FindingsPanel mayWaive={false} />
    </div>
  );
}
