import type { FactDecision, ReviewItem } from '@gongkai/reports';
import { memo, useEffect, useMemo, useRef } from 'react';
import { words } from '../../../words.ts';
import { type Block, blocksOf, type Part, type Stretch } from './text-blocks.ts';

interface Props {
  readonly text: string;
  readonly items: readonly ReviewItem[];
  readonly latest: ReadonlyMap<string, FactDecision>;
  /** Words that findings rest on. */
  readonly quoted: readonly Stretch[];
  readonly lit: Lit | null;
  readonly onPick: (key: string) => void;
  readonly onHover: (key: string | null) => void;
}

/** What is lit: the sentence of a figure, or the words of a finding. `at`: what has to be in sight. */
export interface Lit {
  readonly key: string | null;
  readonly stretches: readonly Stretch[];
  readonly at: number;
}

/** The report as it was written, its figures marked; what is lit is in sight. */
export function TextPane({ text, items, latest, quoted, lit, onPick, onHover }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(text, items, quoted), [text, items, quoted]);
  const at = lit?.at ?? null;
  useEffect(() => {
    if (at !== null) pane.current?.querySelector(`[data-from="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section ref={pane} className="card review-text" aria-label={words.evidence.text} tabIndex={0}>
      {blocks.map((block) => (
        <TextBlock
          key={block.from}
          block={block}
          lit={lit?.stretches.some(({ from, to }) => from < block.to && to > block.from) === true ? lit : null}
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
    const isLit = lit?.stretches.some(({ from, to }) => part.from >= from && part.to <= to) === true;
    const [first] = part.keys;
    if (first === undefined)
      return (
        <span key={part.from} data-from={part.from} data-lit={isLit || undefined}>
          {part.text}
        </span>
      );
    const isCurrent = lit?.key != null && part.keys.includes(lit.key);
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
