import type { Period } from '@gongkai/kernel';
import type { ReportView } from '@gongkai/reports';
import { explainRefusal, printSpan } from '@gongkai/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, App, Button } from 'antd';
import { client } from '../../api/client.ts';
import { refusalOf, sentenceOf } from '../../api/refusal-of.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { useValue } from '../../ui/value.ts';
import { words } from '../../words.ts';
import { codeOfName } from '../report/desk/names.ts';
import { type Draft, readDrafts } from '../report/observations/draft.ts';
import { useReportPage } from '../report/report-context.tsx';
import { cellsOf, forgetTyped } from './record-desk.ts';
import { datesOf, type Facts, problemsOf } from './record-facts.ts';

interface Props {
  readonly view: ReportView;
  readonly facts: Facts;
  readonly drafts: readonly Draft[];
  /** The person wants to record: from now on what is missing is marked at its field. */
  readonly onTry: () => void;
}

/** Whose report of what, and the one step: recording it. What stands in the way is shown where it stands. */
export function RecordHead({ view, facts, drafts, onTry }: Props) {
  const { desk, goTo } = useReportPage();
  const { malformed } = useValue(desk.state);
  const figures = useValue(desk.figures);
  const record = useRecord(view, facts, drafts);
  const filled = figures.filter((figure) => figure !== null).length;

  const go = (): void => {
    onTry();
    const wrong = Object.keys(problemsOf(facts)).length > 0 || readDrafts(drafts) === null;
    if (malformed.length > 0) goTo(malformed.slice(0, 1).map(codeOfName));
    else if (wrong) requestAnimationFrame(focusWrong);
    else record.mutate();
  };

  return (
    <div className="report-head">
      <PageHead
        title={words.record.titleOf(view.unitName, printSpan(view.key.period satisfies Period))}
        below={<p className="soft">{words.record.what}</p>}
      >
        <div className="action-bar">
          <span className="save-state">
            {malformed.length > 0 ? (
              <span className="bad">{words.report.malformed(malformed.length)}</span>
            ) : (
              words.record.filled(filled, figures.length)
            )}
          </span>
          <Button type="primary" disabled={record.isPending} onClick={go}>
            {view.seq > 0 ? words.record.goAgain : words.record.go}
          </Button>
        </div>
      </PageHead>
      {record.error !== null && (
        <Alert type="error" showIcon className="gap-below" role="alert" title={sentenceOf(record.error)} />
      )}
    </div>
  );
}

const focusWrong = (): void => {
  const field = document.querySelector('main [aria-invalid="true"], main .ant-input-status-error');
  if (field instanceof HTMLElement) field.focus();
};

function useRecord(view: ReportView, facts: Facts, drafts: readonly Draft[]) {
  const { desk, goTo } = useReportPage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: () =>
      client.reports.record.mutate({
        key: view.key,
        cells: cellsOf(desk),
        narrative: Object.fromEntries(Object.entries(desk.narrative.get()).filter(([, text]) => text !== '')),
        observations: readDrafts(drafts) ?? [],
        dates: datesOf(facts, view.dates),
        source: facts.source.trim(),
      }),
    onSuccess: async () => {
      forgetTyped(view);
      void message.success(words.record.done);
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' });
      await navigate({ to: '/reports/$unit/$kind/$form/$period', params: view.key });
    },
    onError: (error) => {
      const refusal = refusalOf(error);
      if (refusal === null || !('cell' in refusal.facts)) return;
      goTo([refusal.facts.cell]);
      void message.error(explainRefusal(refusal));
    },
  });
}
