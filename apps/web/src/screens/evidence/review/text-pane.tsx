import type { FactDecision, ReviewItem } from '@gongkai/reports';
import { memo, useEffect, useMemo, useRef } from 'react';
import { words } from '../../../words.ts';
import { type Block, blocksOf, type Part } from './text-blocks.ts';

interface Props {
  readonly text: string;
  readonly items: readonly ReviewItem[];
  readonly latest: ReadonlyMap<string, FactDecision>;
  /** Key of the figure whose sentence is lit. */
  readonly lit: string | null;
  readonly onPick: (key: string) => void;
  readonly onHover: (key: string | null) => void;
}

interface Lit {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The report as it was written, its figures marked; the sentence of the current one is lit and in sight. */
export function TextPane({ text, items, latest, lit, onPick, onHover }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(text, items), [text, items]);
  const fact = items.find(({ key }) => key === lit)?.fact ?? null;
  const from = fact?.from ?? null;
  const to = fact?.to ?? null;
  const place = useMemo(
    () => (lit === null || from === null || to === null ? null : { key: lit, from, to }),
    [lit, from, to],
  );
  useEffect(() => {
    if (place === null) return;
    const mark = pane.current?.querySelector(
      `[data-from="${items.find(({ key }) => key === place.key)?.fact?.figure.from}"]`,
    );
    mark?.scrollIntoView({ block: 'nearest' });
  }, [place, items]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section ref={pane} className="card review-text" aria-label={words.evidence.text} tabIndex={0}>
      {blocks.map((block) => (
        <TextBlock
          key={block.from}
          block={block}
          lit={place !== null && place.from < block.to && place.to > block.from ? place : null}
          latest={latest}
          onPick={onPick}
          onHover={onHover}
        />
      ))}
    </section>
  );
}

interface BlockProps extends Pick<Props, 'latest' | 'onPick' | 'onHover'> {
  readonly block: Block;
  readonly lit: Lit | null;
}

const TextBlock = memo(function TextBlock({ block, ...rest }: BlockProps) {
  if (block.kind === 'line')
    return (
      <p
        className={
          heading.test(block.parts.map(({ text }) => text).join('')) ? 'review-line review-heading' : 'review-line'
        }
      >
        <Parts parts={block.parts} {...rest} />
      </p>
    );
  return (
    <table className="review-table">
      <tbody>
        {block.rows.map((row) => (
          <tr key={row[0]?.[0]?.from}>
            {row.map((cell) => (
              <td key={cell[0]?.from}>
                <Parts parts={cell} {...rest} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

const heading = /^\s*[一二三四五六七八九十]{1,3}、/;

function Parts({
  parts,
  lit,
  latest,
  onPick,
  onHover,
}: { readonly parts: readonly Part[] } & Omit<BlockProps, 'block'>) {
  return parts.map((part) => {
    const isLit = lit !== null && part.from >= lit.from && part.to <= lit.to;
    const [first] = part.keys;
    if (first === undefined)
      return (
        <span key={part.from} data-lit={isLit || undefined}>
          {part.text}
        </span>
      );
    const isCurrent = lit !== null && part.keys.includes(lit.key);
    // Of words that deny several things the next click goes to the next.
    const next = part.keys[(part.keys.indexOf(lit?.key ?? '') + 1) % part.keys.length] ?? first;
    return (
      <button
        key={part.from}
        type="button"
        tabIndex={-1}
        className="review-mark"
        data-from={part.from}
        data-lit={isLit || undefined}
        data-current={isCurrent || undefined}
        data-verdict={latest.get(isCurrent ? (lit?.key ?? first) : first)?.verdict}
        onClick={() => onPick(next)}
        onMouseEnter={() => onHover(first)}
        onMouseLeave={() => onHover(null)}
      >
        {part.text}
      </button>
    );
  });
}
