import { findCell } from '@gongkai/forms';
import type { ReviewItem } from '@gongkai/reports';
import { evidenceDoubtNames, evidenceVerdictNames, marks, measureIn, withGloss } from '@gongkai/words';
import { Button } from 'antd';
import { useState } from 'react';
import { printTime } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { CorrectForm } from './correct-form.tsx';
import type { Review } from './use-review.ts';

interface Props {
  readonly item: ReviewItem;
  readonly review: Review;
  readonly editable: boolean;
  readonly onDone: () => void;
}

/** Everything about the figure one stands on: its sentence, where it goes, what is doubtful, what was said of it. */
export function FigurePanel({ item, review, editable, onDone }: Props) {
  const [correcting, setCorrecting] = useState(false);
  const { fact, cell, doubts, asked } = item;
  const decision = review.latest.get(item.key);
  const found = cell === null || review.form === null ? undefined : findCell(review.form, cell);
  const say = (verdict: 'accepted' | 'rejected'): void => {
    review.decide([{ item, verdict: { verdict } }]);
    onDone();
  };
  const close = (): void => {
    setCorrecting(false);
    onDone();
  };
  return (
    <div className="review-panel">
      <p className="review-quote">
        {fact !== null && <Quote fact={fact} />}
        {fact === null && item.kept !== null && item.kept.quote}
        {fact === null && item.kept === null && <span className="warn">{words.evidence.noQuote}</span>}
      </p>
      <p className="row review-where">
        <span>
          <span className="faint">{`${words.evidence.cell} `}</span>
          {found === undefined
            ? words.evidence.noCell
            : `${withGloss(found.fullLabel)}${marks.open}${measureIn(found.measure)}${marks.close}`}
        </span>
        {doubts.map((doubt) => (
          <span key={doubt} className="warn">
            {evidenceDoubtNames[doubt]}
          </span>
        ))}
        {decision !== undefined && (
          <span className="soft">
            {words.evidence.decidedBy(evidenceVerdictNames[decision.verdict], decision.by, printTime(decision.at))}
          </span>
        )}
      </p>
      {editable && correcting && <CorrectForm item={item} review={review} onClose={close} />}
      {editable && !correcting && (
        <p className="row">
          {asked && (
            <Button type="primary" size="small" onClick={() => say('accepted')}>
              {words.evidence.accept}
            </Button>
          )}
          <Button id="figure-correct" size="small" onClick={() => setCorrecting(true)}>
            {fact === null ? words.evidence.fillIn : words.evidence.correct}
          </Button>
          {asked && (
            <Button size="small" onClick={() => say('rejected')}>
              {words.evidence.reject}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

/** The sentence with its figure in it. */
function Quote({ fact }: { fact: NonNullable<ReviewItem['fact']> }) {
  const [from, to] = [fact.figure.from - fact.from, fact.figure.to - fact.from];
  return (
    <>
      <span className="visually-hidden">{words.evidence.quote}</span>
      {fact.quote.slice(0, from)}
      <mark>{fact.quote.slice(from, to)}</mark>
      {fact.quote.slice(to)}
    </>
  );
}
