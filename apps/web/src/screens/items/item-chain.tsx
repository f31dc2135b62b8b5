import type { ItemView } from '@gongkai/reports';
import { itemStepNames } from '@gongkai/words';
import { printTime } from '../../ui/today.ts';
import { words } from '../../words.ts';

/** The chain of this item: who passed each step in this round, and where it waits. */
export function ItemChain({ view: { chain, history } }: { view: ItemView }) {
  // 补录: it was public before it came here, and went through no chain.
  const isTakenOver = history.some(({ kind }) => kind === 'recorded');
  if (isTakenOver && chain.every(({ at, here }) => at === null && !here)) return null;
  return (
    <section className="card card-pad" aria-label={words.items.chain}>
      <h2>{words.items.chain}</h2>
      <ol className="item-chain">
        {chain.map(({ step, at, by, here }) => (
          <li
            key={step}
            data-at={here ? 'here' : at === null ? 'todo' : 'done'}
            aria-current={here ? 'step' : undefined}
          >
            <strong>{step === 'publish' ? words.items.publishStep : itemStepNames[step]}</strong>
            <span className="faint">
              {by !== null && at !== null
                ? words.items.passedBy(by, printTime(at))
                : here
                  ? words.items.here
                  : words.items.todo}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
