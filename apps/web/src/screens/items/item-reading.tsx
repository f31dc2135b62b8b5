import { refText } from '@gongkai/registers/disclosure';
import type { ItemLink, ItemView } from '@gongkai/reports';
import {
  disclosureChannelNames,
  itemAttributeNames,
  itemCategoryNames,
  itemFieldNames,
  itemKindNames,
  marks,
  printDay,
} from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { words } from '../../words.ts';

/** An item as those read it who review it, or look it up. */
export function ItemReading({ view }: { view: ItemView }) {
  const { body } = view;
  return (
    <section className="card card-pad">
      <dl className="item-entry">
        {entriesOf(view).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Links view={view} />
      {body.summary !== '' && <p className="item-summary">{body.summary}</p>}
      {body.text !== '' && <div className="item-text">{body.text}</div>}
      {view.stands.length > 0 && (
        <>
          <h2 className="gap-above">{words.items.stands}</h2>
          <ul className="plain-list">
            {view.stands.map(({ channel, onDay, url }) => (
              <li key={channel}>
                {`${disclosureChannelNames[channel]}${marks.gap}${printDay(onDay)}${marks.gap}`}
                {url === '' ? (
                  <span className="faint">{words.items.noAddress}</span>
                ) : (
                  <a href={url} target="_blank" rel="noreferrer">
                    {url}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function entriesOf({ body, sections, enteredOn, publishedOn, repealedOn, indexNumber }: ItemView) {
  const section = sections.find(({ unit }) => unit === body.section);
  const all: readonly (readonly [string, string | null | undefined])[] = [
    ['indexNumber', indexNumber],
    ['documentNumber', body.documentNumber],
    ['kind', itemKindNames[body.kind]],
    ['category', body.category === null ? null : itemCategoryNames[body.category]],
    ['attribute', itemAttributeNames[body.attribute]],
    ['attributeReason', body.attributeReason],
    ['section', section?.name],
    ['formedOn', dayText(body.formedOn)],
    ['signedOn', dayText(body.signedOn)],
    ['issuedOn', dayText(body.issuedOn)],
    ['enteredOn', dayText(enteredOn)],
    ['publishedOn', dayText(publishedOn)],
    ['validFrom', dayText(body.validFrom)],
    ['validTo', dayText(body.validTo)],
    ['repealedOn', dayText(repealedOn)],
    ['interprets', body.interpretsTitle],
  ];
  return all.flatMap(([field, text]) => {
    if (text === null || text === undefined || text === '') return [];
    return [[itemFieldNames[field] ?? field, text] as const];
  });
}

const dayText = (day: Parameters<typeof printDay>[0] | null): string | null => (day === null ? null : printDay(day));

function Links({ view: { interprets, replaces, replacedBy, interpretedBy } }: { view: ItemView }) {
  const links: readonly (readonly [string, ItemLink | null])[] = [
    [itemFieldNames.interprets ?? '', interprets],
    [itemFieldNames.replaces ?? '', replaces],
    [words.items.replacedBy, replacedBy],
    ...interpretedBy.map((link) => [words.items.interpretedBy, link] as const),
  ];
  return (
    <>
      {links.map(
        ([name, link]) =>
          link !== null && (
            <p key={`${name}${refText(link)}`} className="item-link">
              {`${name}${marks.colon}`}
              <Link to="/items/$unit/$id" params={{ unit: link.unit, id: link.id }}>
                {link.title}
              </Link>
            </p>
          ),
      )}
    </>
  );
}
