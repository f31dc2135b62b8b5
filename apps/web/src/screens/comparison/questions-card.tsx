import { findCell } from '@gongkai/forms';
import type { Question } from '@gongkai/kernel';
import type { UnitsComparison } from '@gongkai/reports';
import { explainQuestion, marks, nameQuestion, printCounted, withGloss } from '@gongkai/words';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { words } from '../../words.ts';
import type { Comparison } from './use-comparison.ts';

const first = 8;

/** Figures worth asking about, over all cells of the form; each opens into what it was held against. */
export function QuestionsCard({ comparison, view }: { comparison: Comparison; view: UnitsComparison }) {
  const [all, setAll] = useState(false);
  const { questions, asked } = view;
  const shown = all ? questions : questions.slice(0, first);
  const names = new Map<string, string>(view.rows.map(({ unit, unitName }) => [unit, unitName]));
  const here = new Set(comparison.group.cells.map(({ code }) => code));
  const elsewhere = questions.filter(({ cell }) => !here.has(cell)).length;
  return (
    <section className="card" aria-label={words.comparison.questions}>
      <div className="sheet-tools">
        <h2>{words.comparison.questions}</h2>
        <span className="soft">{words.comparison.questionCount(asked)}</span>
        {elsewhere > 0 && <span className="faint">{words.comparison.questionElsewhere(elsewhere)}</span>}
      </div>
      {questions.length === 0 ? (
        <p className="card-pad soft">{`${words.comparison.noQuestions}${marks.stop}${words.comparison.noQuestionsWhat}`}</p>
      ) : (
        <Table<Question>
          size="small"
          rowKey={({ unit, cell }) => `${unit}/${cell}`}
          dataSource={[...shown]}
          pagination={false}
          columns={[
            { title: words.common.unit, width: 150, render: (_, { unit }) => names.get(unit) ?? unit },
            {
              title: words.comparison.cell,
              width: 230,
              render: (_, { cell }) => withGloss(findCell(comparison.form, cell)?.fullLabel ?? cell),
            },
            {
              title: words.comparison.observed,
              width: 120,
              align: 'right',
              render: (_, { observed, cell }) => (
                <span className="figure">{printCounted(observed, findCell(comparison.form, cell)?.measure ?? '')}</span>
              ),
            },
            {
              title: words.comparison.hint,
              width: 110,
              render: (_, question) => <span className="asked-word">{nameQuestion(question)}</span>,
            },
            {
              title: words.comparison.reasons,
              render: (_, question) => <Reason question={question} comparison={comparison} />,
            },
            {
              title: <span className="visually-hidden">{words.comparison.why}</span>,
              width: 90,
              className: 'no-print',
              render: (_, { unit, cell }) => (
                <Button size="small" onClick={() => comparison.ask({ ask: `${unit}/${cell}` })}>
                  {words.comparison.why}
                </Button>
              ),
            },
          ]}
        />
      )}
      {!all && questions.length > first && (
        <p className="more">
          <Button onClick={() => setAll(true)}>{words.comparison.questionMore(questions.length, asked)}</Button>
        </p>
      )}
    </section>
  );
}

/** The most telling sentence; the others stand in the answer. */
function Reason({ question, comparison }: { question: Question; comparison: Comparison }) {
  const cell = findCell(comparison.form, question.cell);
  return cell === undefined ? null : explainQuestion(question, cell)[0];
}
