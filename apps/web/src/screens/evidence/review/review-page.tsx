import type { EvidenceView } from '@gongkai/reports';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useCallback, useRef, useState } from 'react';
import { useSession } from '../../../session/use-mandate.ts';
import { NothingHere } from '../../../ui/nothing-here.tsx';
import { words } from '../../../words.ts';
import { storedSentence } from '../stored-sentence.ts';
import { FigureList } from './figure-list.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { isShown } from './group-items.ts';
import { HeadCard } from './head-card.tsx';
import { ReviewHead } from './review-head.tsx';
import { ShownChoice } from './shown-choice.tsx';
import { TextPane } from './text-pane.tsx';
import { useReview } from './use-review.ts';

/** Text on the left, figures on the right, each lighting the other; what is done next is one button. */
export function ReviewPage({ view }: { view: EvidenceView }) {
  const { may } = useSession();
  const { show = 'all' } = useSearch({ from: '/signed-in/evidence/$unit/$id' });
  const navigate = useNavigate({ from: '/evidence/$unit/$id' });
  const review = useReview(view);
  const { items, latest, outcome } = review;
  const [current, setCurrent] = useState<string | null>(() => items.find(({ asked }) => asked)?.key ?? null);
  const [hovered, setHovered] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const [heading, setHeading] = useState(false);

  // Keys move on while the pointer lies where it lay.
  const stand = useCallback((key: string) => {
    setHovered(null);
    setCurrent(key);
  }, []);
  const pick = useCallback(
    (key: string) => {
      stand(key);
      list.current?.focus({ preventScroll: true });
    },
    [stand],
  );
  const setShow = (next: typeof show): void =>
    void navigate({ search: { show: next === 'all' ? undefined : next }, replace: true, resetScroll: false });
  const goTo = (key: string): void => {
    setShow('all');
    pick(key);
  };

  const editable = may('evidence.edit', view.unit) && (view.state === 'read' || view.state === 'reviewed');
  const shown = items.filter((item) => isShown(item, show, latest.has(item.key)) || item.key === current);
  const item = items.find(({ key }) => key === current) ?? null;
  if (view.state === 'refused' || view.reading === null)
    return (
      <NothingHere title={view.name} what={storedSentence(view)}>
        <Link to="/evidence">{words.evidence.back}</Link>
      </NothingHere>
    );
  return (
    <div className="review">
      <ReviewHead view={view} review={review} editable={editable} onGoTo={goTo} onHead={() => setHeading(true)} />
      <HeadCard view={view} editable={editable} open={heading} onOpen={setHeading} />
      {view.bare.length > 0 && <Alert type="warning" showIcon title={words.evidence.bare(view.bare.join('、'))} />}
      {outcome.contradictions.map(({ cell, label, texts }) => (
        <Alert key={cell} type="error" showIcon title={words.evidence.contradiction(label, texts.join('、'))} />
      ))}
      <div className="review-columns">
        <TextPane
          text={view.text}
          items={items}
          latest={latest}
          lit={hovered ?? current}
          onPick={pick}
          onHover={setHovered}
        />
        <section className="card review-side" aria-label={words.evidence.figures}>
          <ShownChoice items={items} latest={latest} value={show} onChange={setShow} />
          <FigureList
            ref={list}
            items={shown}
            reading={view.reading}
            latest={latest}
            current={current}
            lit={hovered}
            editable={editable}
            onPick={stand}
            onHover={setHovered}
            onDecide={review.decide}
          />
          {item !== null && (
            <FigurePanel
              key={item.key}
              item={item}
              review={review}
              editable={editable}
              onDone={() => list.current?.focus()}
            />
          )}
        </section>
      </div>
    </div>
  );
}
