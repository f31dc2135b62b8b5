import { findCell } from '@gongkai/forms';
import type { UnitsComparison } from '@gongkai/reports';
import { askQuestion, explainQuestion, printSpan, withGloss } from '@gongkai/words';
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
  readonly unit: string;
  /** The cell. */
  readonly code: string;
}

/**
 * A figure with its years, its peers and the way to what stands behind it. Where it is asked about, that is a question and not
 * a verdict: what it was held against, and what might explain it.
 */
export function FigureDrawer({ comparison, view, unit, code }: Props) {
  const { asked, form, ask } = comparison;
  const cell = findCell(form, code);
  const row = view.rows.find((each) => each.unit === unit);
  const question = view.questions.find((each) => each.unit === unit && each.cell === code);
  if (cell === undefined || row === undefined) return null;
  const isOurs = row.source === 'counted';
  return (
    <Drawer
      open
      size={820}
      title={
        question === undefined
          ? words.comparison.figureOf(row.unitName, printSpan(asked.period), withGloss(cell.fullLabel))
          : askQuestion(question, row.unitName, asked.period, cell)
      }
      onClose={() => ask({ ask: undefined })}
    >
      <div className="stack">
        {question === undefined ? (
          <p className="soft">{words.comparison.noQuestion}</p>
        ) : (
          <Reasons title={words.comparison.reasons} sentences={explainQuestion(question, cell)} />
        )}
        <OwnYears comparison={comparison} unit={row.unit} cell={cell} />
        <PeersTable comparison={comparison} view={view} cell={cell} unit={row.unit} />
        {question !== undefined && (
          <Reasons
            title={words.comparison.explain}
            sentences={checksOf(question).map((check) => words.comparison.checks[check])}
          />
        )}
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

function Reasons({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="reasons">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
