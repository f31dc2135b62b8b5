import { findCell } from '@gongkai/forms';
import type { Question } from '@gongkai/kernel';
import type { UnitsComparison } from '@gongkai/reports';
import { askQuestion, explainQuestion } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { words } from '../../words.ts';
import { CasesBehind } from './cases-behind.tsx';
import { checksOf } from './checks-of.ts';
import { OwnYears } from './own-years.tsx';
import { PeersTable } from './peers-table.tsx';
import type { Comparison } from './use-comparison.ts';

interface Props {
  readonly comparison: Comparison;
  readonly view: UnitsComparison;
  readonly question: Question;
}

/** A question and not a verdict: what the figure was held against, what might explain it, and the way to what stands behind it. */
export function QuestionDrawer({ comparison, view, question }: Props) {
  const { asked, form, ask } = comparison;
  const cell = findCell(form, question.cell);
  const row = view.rows.find(({ unit }) => unit === question.unit);
  if (cell === undefined || row === undefined) return null;
  const isOurs = row.source === 'counted';
  return (
    <Drawer
      open
      size={820}
      title={askQuestion(question, row.unitName, asked.period, cell)}
      onClose={() => ask({ ask: undefined })}
    >
      <div className="stack">
        <section>
          <h3>{words.comparison.reasons}</h3>
          <ul className="reasons">
            {explainQuestion(question, cell).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <OwnYears comparison={comparison} unit={row.unit} cell={cell} />
        <PeersTable comparison={comparison} view={view} cell={cell} unit={row.unit} />
        <section>
          <h3>{words.comparison.explain}</h3>
          <ul className="reasons">
            {checksOf(question).map((check) => (
              <li key={check}>{words.comparison.checks[check]}</li>
            ))}
          </ul>
        </section>
        {isOurs ? (
          <>
            <p>
              <Link
                to="/reports/$unit/$kind/$form/$period"
                params={{ unit: row.unit, kind: asked.kind, form: asked.form, period: asked.period }}
                search={{ cell: cell.code }}
              >
                {words.comparison.toReport}
              </Link>
            </p>
            <CasesBehind span={{ unit: row.unit, form: asked.form, period: asked.period }} cell={cell} />
          </>
        ) : (
          <p className="soft">{words.comparison.outside}</p>
        )}
      </div>
    </Drawer>
  );
}
