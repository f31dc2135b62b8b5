import type { ItemView } from '@gongkai/reports';
import { houseOf, UnitCode } from '@gongkai/units';
import { marks } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { queries } from '../../api/queries.ts';
import '../../styles/items.css';
import '../../styles/remedies.css';
import { Asked } from '../../ui/asked.tsx';
import { Attachments } from '../../ui/attachments.tsx';
import { GatePanel } from '../../ui/gate-panel.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { AlikeNote } from './alike-note.tsx';
import { ItemChain } from './item-chain.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemHistory } from './item-history.tsx';
import { ItemReading } from './item-reading.tsx';
import { ItemSteps } from './item-steps.tsx';
import { StandingTag } from './standing-tag.tsx';
import { TermWord } from './term-word.tsx';
import { useOverrule } from './use-overrule.ts';

/** One item: written on while it is in its author's hands, read by those who review it. */
export function ItemScreen() {
  const { unit, id } = useParams({ from: '/signed-in/items/$unit/$id' });
  const found = useQuery(queries.item(unit, id));
  return <Asked query={found}>{(view) => <Item view={view} />}</Asked>;
}

function Item({ view }: { view: ItemView }) {
  const editable = view.steps.includes('saved');
  const overrule = useOverrule(view);
  const { title, unitName, id, indexNumber, standing, version } = view;
  const about = [
    unitName,
    id,
    indexNumber ?? words.items.noNumber,
    ...(version > 0 ? [words.items.version(version)] : []),
  ];
  return (
    <>
      <PageHead
        title={title === '' ? words.items.untitled : title}
        below={<p className="soft">{about.join(marks.gap)}</p>}
      >
        {view.term !== null && <TermWord term={view.term} isPublic={view.publishedOn !== null} />}
        <StandingTag standing={standing} />
        {view.publishedOn !== null && standing !== 'withdrawn' && (
          <a href={publicAddress(view)}>{words.items.publicPage}</a>
        )}
        <Link to="/items">{words.items.back}</Link>
      </PageHead>
      <div className="item-page">
        <div className="stack">
          <AlikeNote view={view} />
          {editable ? <ItemForm key={`${view.unit}/${view.id}`} view={view} /> : <ItemReading view={view} />}
          {!editable && (
            <GatePanel hits={view.hits} {...(view.steps.includes('overruled') ? { onOverrule: overrule } : {})} />
          )}
          <Attachments unit={view.unit} register="items" caseId={view.id} editable={editable} />
        </div>
        <aside className="stack">
          <ItemSteps view={view} />
          <ItemChain view={view} />
          <section className="card card-pad">
            <h2>{words.items.history}</h2>
            <ItemHistory history={view.history} />
          </section>
        </aside>
      </div>
    </>
  );
}

function publicAddress({ unit, id }: ItemView): string {
  const house = houseOf(UnitCode.parse(unit));
  const section = unit.slice(house.length);
  return `/public/items/${house}/${section === '' ? id : `${section}.${id}`}`;
}
