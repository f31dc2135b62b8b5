import type { FactDecision, Reading, ReviewItem } from '@gongkai/reports';
import { evidenceDoubtNames, evidenceVerdictNames, measureIn, withGloss } from '@gongkai/words';
import { type KeyboardEvent, type Ref, useEffect, useId, useRef } from 'react';
import { OfficialLabel } from '../../../ui/official-label.tsx';
import { words } from '../../../words.ts';
import { groupItems } from './group-items.ts';
import type { ItemVerdict } from './use-review.ts';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly items: readonly ReviewItem[];
  readonly reading: Reading;
  readonly latest: ReadonlyMap<string, FactDecision>;
  readonly current: string | null;
  /** The figure the pointer is on in the text. */
  readonly lit: string | null;
  readonly editable: boolean;
  readonly onPick: (key: string) => void;
  readonly onHover: (key: string | null) => void;
  readonly onDecide: (verdicts: readonly ItemVerdict[]) => void;
}

/** The figures under their tables and chapters, gone through by keys. */
export function FigureList({ ref, items, reading, latest, current, lit, editable, onPick, onHover, onDecide }: Props) {
  const id = useId();
  const groups = groupItems(items, reading);
  const order = groups.flatMap((group) => group.items);
  const at = order.findIndex(({ key }) => key === current);
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => option.current?.scrollIntoView({ block: 'nearest' }), [current]);

  const move = (to: number): void => {
    const next = order[Math.max(0, Math.min(order.length - 1, to))];
    if (next !== undefined) onPick(next.key);
  };
  const decide = (verdict: 'accepted' | 'rejected'): void => {
    const item = order[at];
    if (!editable || item === undefined || !item.asked) return;
    onDecide([{ item, verdict: { verdict } }]);
    const next = order.findIndex((each, index) => index > at && each.asked && !latest.has(each.key));
    move(next < 0 ? at + 1 : next);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act({ move, decide, at, last: order.length - 1 });
  };
  return (
    // One stop in the order of keys: the list, and in it the figure one stands on.
    <div
      ref={ref}
      role="listbox"
      tabIndex={0}
      className="review-list"
      aria-label={words.evidence.list}
      aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
      onKeyDown={onKey}
    >
      {order.length === 0 && (
        <div role="option" tabIndex={-1} aria-selected={false} aria-disabled className="review-none soft">
          {words.evidence.nothingShown}
        </div>
      )}
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={withGloss(group.title)} role="group" aria-label={withGloss(group.title)}>
          <div className="review-group" aria-hidden>
            {withGloss(group.title)}
          </div>
          {group.items.map((item) => {
            const place = order.indexOf(item);
            return (
              <div
                key={item.key}
                ref={place === at ? option : null}
                id={`${id}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === at}
                data-lit={item.key === lit || undefined}
                className="review-item"
                onClick={() => onPick(item.key)}
                onKeyDown={() => undefined}
                onMouseEnter={() => onHover(item.key)}
                onMouseLeave={() => onHover(null)}
              >
                <ItemLine item={item} decision={latest.get(item.key)} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface Acts {
  readonly move: (to: number) => void;
  readonly decide: (verdict: 'accepted' | 'rejected') => void;
  readonly at: number;
  readonly last: number;
}

const correct = (): void => document.getElementById('figure-correct')?.click();
const keys: Readonly<Record<string, (acts: Acts) => void>> = {
  ArrowDown: ({ move, at }) => move(at + 1),
  ArrowUp: ({ move, at }) => move(at - 1),
  Home: ({ move }) => move(0),
  End: ({ move, last }) => move(last),
  Enter: ({ decide }) => decide('accepted'),
  x: ({ decide }) => decide('rejected'),
  X: ({ decide }) => decide('rejected'),
  e: correct,
  E: correct,
};

function ItemLine({ item, decision }: { item: ReviewItem; decision: FactDecision | undefined }) {
  const { label, fact, cell, observation, doubts, asked } = item;
  return (
    <>
      <span className="review-label">
        {observation?.label ?? <OfficialLabel text={label} />}
        {cell === null && <span className="faint">{` ${words.evidence.outside}`}</span>}
      </span>
      <span className="review-figure figure">{figureOf(item, decision)}</span>
      <span className="review-said">
        {decision !== undefined && (
          <span className={decision.verdict === 'rejected' ? 'soft' : 'good'}>
            {evidenceVerdictNames[decision.verdict]}
          </span>
        )}
        {decision === undefined &&
          asked &&
          doubts.map((doubt) => (
            <span key={doubt} className="warn">
              {evidenceDoubtNames[doubt]}
            </span>
          ))}
        {fact === null && decision === undefined && <span className="faint">{words.evidence.unread}</span>}
      </span>
    </>
  );
}

/** What was decided, else what was read; a rounded one as it was written. */
function figureOf({ fact, text, observation }: ReviewItem, decision: FactDecision | undefined): string {
  const measure = observation?.measure ?? fact?.measure ?? '';
  const decided = decision?.text ?? decision?.observation?.value ?? null;
  if (decision?.verdict === 'corrected' && decided !== null) return `${decided} ${measureIn(measure)}`;
  if (fact === null) return decided ?? '';
  if (fact.qualifier !== null) return fact.quote.slice(fact.figure.from - fact.from, fact.figure.to - fact.from);
  const read = text ?? observation?.value ?? fact.value;
  return read === null ? words.evidence.blank : `${read} ${measureIn(measure)}`;
}
