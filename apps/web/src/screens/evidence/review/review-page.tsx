import type { EvidenceView, ReviewItem } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../../../session/use-mandate.ts';
import { NothingHere } from '../../../ui/nothing-here.tsx';
import { words } from '../../../words.ts';
import { storedSentence } from '../stored-sentence.ts';
import { Unfound } from '../unfound.tsx';
import { FigureList } from './figure-list.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { isShown } from './group-items.ts';
import { HeadCard } from './head-card.tsx';
import { ReadFindings } from './read-findings.tsx';
import { ReviewHead } from './review-head.tsx';
import { RivalPapers } from './rival-papers.tsx';
import { ShownChoice } from './shown-choice.tsx';
import { SideChoice } from './side-choice.tsx';
import { type Lit, TextPane } from './text-pane.tsx';
import { useReadFindings } from './use-read-findings.ts';
import { useReview } from './use-review.ts';

/** Text on the left, figures on the right, each lighting the other; what is done next is one button. */
export function ReviewPage({ view }: { view: EvidenceView }) {
  const { may } = useSession();
  const { show = 'all', side = 'figures' } = useSearch({ from: '/signed-in/evidence/$unit/$id' });
  const navigate = useNavigate({ from: '/evidence/$unit/$id' });
  const review = useReview(view);
  const { items, latest, outcome } = review;
  const [current, setCurrent] = useState<string | null>(() => items.find(({ asked }) => asked)?.key ?? null);
  const [hovered, setHovered] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const [heading, setHeading] = useState(false);
  const findings = useReadFindings(view);
  const quoted = useMemo(() => findings.flatMap(({ evidence = [] }) => evidence), [findings]);
  const [found, setFound] = useState<Lit | null>(null);

  // Keys move on while the pointer lies where it lay.
  const stand = useCallback((key: string) => {
    setHovered(null);
    setFound(null);
    setCurrent(key);
  }, []);
  // The list may stand only after the side has changed to it, so that it takes the keys when it does.
  const toList = useRef(false);
  useEffect(() => {
    if (!toList.current || list.current === null) return;
    toList.current = false;
    list.current.focus({ preventScroll: true });
  });
  const pick = useCallback(
    (key: string) => {
      stand(key);
      toList.current = true;
    },
    [stand],
  );
  const setShow = (next: typeof show): void =>
    void navigate({ search: { show: next === 'all' ? undefined : next }, replace: true, resetScroll: false });
  const setSide = (next: typeof side): void => {
    setFound(null);
    void navigate({ search: next === 'figures' ? {} : { side: next }, replace: true, resetScroll: false });
  };
  const goTo = (key: string): void => {
    setShow('all');
    pick(key);
  };

  const editable = may('evidence.edit', view.unit) && (view.state === 'read' || view.state === 'reviewed');
  const shown = items.filter((item) => isShown(item, show, latest.has(item.key)) || item.key === current);
  const item = items.find(({ key }) => key === current) ?? null;
  const lit = useMemo(() => litOf(items, hovered ?? current), [items, hovered, current]);
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
      {view.bare.length > 0 && (
        <Alert type="warning" showIcon title={words.evidence.bare(view.bare.join(marks.list))} />
      )}
      <Unfound of={view} />
      {outcome.contradictions.map(({ cell, label, texts }) => (
        <Alert key={cell} type="error" showIcon title={words.evidence.contradiction(label, texts.join(marks.list))} />
      ))}
      <div className="review-columns">
        <TextPane
          text={view.text}
          items={items}
          latest={latest}
          quoted={quoted}
          lit={found ?? lit}
          onPick={(key) => {
            if (side !== 'figures') setSide('figures');
            pick(key);
          }}
          onHover={setHovered}
        />
        <section className="card review-side" aria-label={words.evidence.figures}>
          <SideChoice
            figures={view.asked}
            findings={findings.filter(({ outcome }) => outcome === 'failed').length}
            rivals={view.rivals.reduce((sum, { cells }) => sum + cells.length, 0)}
            value={side}
            onChange={setSide}
          />
          {side === 'findings' && <ReadFindings findings={findings} lit={found} onLight={setFound} />}
          {side === 'rivals' && <RivalPapers view={view} review={review} current={current} onPick={stand} />}
          {side === 'figures' && (
            <>
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
            </>
          )}
        </section>
      </div>
    </div>
  );
}

/** The sentence of a figure, with the figure itself in sight. */
function litOf(items: readonly ReviewItem[], key: string | null): Lit | null {
  const fact = items.find((each) => each.key === key)?.fact ?? null;
  return fact === null ? null : { key, stretches: [fact], at: fact.figure.from };
}
