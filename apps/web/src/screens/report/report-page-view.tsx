import { type Form, findCell } from '@gongkai/forms';
import { cellLock, type Lock, type ReportView } from '@gongkai/reports';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useSession } from '../../session/use-mandate.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { words } from '../../words.ts';
import type { Desk } from './desk/desk.ts';
import { DistrictTab } from './district/district-tab.tsx';
import { FilesTab } from './files/files-tab.tsx';
import { Checking } from './findings/checking.tsx';
import { ChecksTab } from './findings/checks-tab.tsx';
import { useNotes } from './notes/use-notes.ts';
import { type ReportPage, ReportPageContext, useReportPage } from './report-context.tsx';
import { ReportHead } from './report-head.tsx';
import { EntryTab } from './table/entry-tab.tsx';
import { focusSoon } from './table/focus-field.ts';
import { TextTab } from './text/text-tab.tsx';
import { usePageValues } from './use-page-values.ts';
import { usePulse } from './use-pulse.ts';

// Whoever types does without: fetched once looked at.
const HistoryTab = lazy(() => import('./history/history-tab.tsx').then(({ HistoryTab }) => ({ default: HistoryTab })));

const from = '/signed-in/reports/$unit/$kind/$form/$period';

/** Gives the parts of the page what they share. */
export function ReportPageView({ view, desk }: { view: ReportView; desk: Desk }) {
  const navigate = useNavigate({ from: '/reports/$unit/$kind/$form/$period' });
  const values = usePageValues();
  const [lit, setLit] = useState<readonly string[]>([]);
  const [showPrior, setShowPrior] = useState(true);
  const { form } = desk;

  const goTo = useCallback(
    (cells: readonly string[]) => {
      const [first] = cells;
      if (first === undefined) return;
      const inText = findCell(form, first) === undefined;
      setLit(inText ? [] : cells);
      void navigate({ search: { tab: inText ? 'text' : undefined }, replace: true, resetScroll: false });
      // The tab has to be in sight before a field in it can take the focus.
      focusSoon(inText ? `chapter-${first}` : `cell-${first}`);
    },
    [navigate, form],
  );

  const lockOf = useMemo(() => {
    const locks = new Map<string, Lock | null>(
      form.cells.map((cell) => [cell.code, cellLock(cell, view.unitKind, view.key.kind, view.lock)]),
    );
    return (code: string): Lock | null => locks.get(code) ?? null;
  }, [form, view.unitKind, view.key.kind, view.lock]);

  const page = useMemo<ReportPage>(
    () => ({ view, form, desk, lockOf, ...values, showPrior, goTo }),
    [view, form, desk, lockOf, values, showPrior, goTo],
  );

  return (
    <ReportPageContext value={page}>
      <PageBody lit={lit} form={form} onShowPrior={setShowPrior} />
    </ReportPageContext>
  );
}

interface BodyProps {
  readonly lit: readonly string[];
  readonly form: Form;
  readonly onShowPrior: (show: boolean) => void;
}

function PageBody({ lit, form, onShowPrior }: BodyProps) {
  const { tab, cell } = useSearch({ from });
  const navigate = useNavigate({ from: '/reports/$unit/$kind/$form/$period' });
  const session = useSession();
  const { view, goTo } = useReportPage();
  usePulse();
  useNotes();
  const mayWaive = session.may('report.waive', view.key.unit) && view.lock === null;

  useEffect(() => {
    const isChapter = form.chapters.some(({ code }) => code === cell);
    if (cell !== undefined && (isChapter || findCell(form, cell) !== undefined)) goTo([cell]);
  }, [cell, form, goTo]);

  const table =
    view.key.kind === 'district' ? <DistrictTab /> : <EntryTab mayWaive={mayWaive} onShowPrior={onShowPrior} />;
  const tabs = words.report.tabs;
  return (
    <>
      <Checking lit={lit} />
      <ReportHead />
      <Tabs
        size="small"
        activeKey={tab ?? 'entry'}
        onChange={(key) => {
          const next = (['text', 'checks', 'history', 'files'] as const).find((each) => each === key);
          void navigate({ search: { tab: next }, replace: true, resetScroll: false });
        }}
        items={[
          { key: 'entry', label: view.lock === null ? tabs.entry : tabs.table, children: table },
          { key: 'text', label: tabs.text, children: <TextTab /> },
          { key: 'checks', label: tabs.checks, children: <ChecksTab mayWaive={mayWaive} /> },
          {
            key: 'history',
            label: tabs.history,
            children: (
              <Suspense fallback={<Waiting />}>
                <HistoryTab />
              </Suspense>
            ),
          },
          {
            key: 'files',
            label: tabs.files,
            children: <FilesTab />,
          },
        ]}
      />
    </>
  );
}
