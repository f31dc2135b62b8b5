import { refText } from '@gongkai/registers/disclosure';
import type { ItemView } from '@gongkai/reports';
import { houseOf } from '@gongkai/units';
import { marks } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { words } from '../../words.ts';

/** Items that may be the same document, so that nothing is registered twice. */
export function AlikeNote({ view: { alike } }: { view: ItemView }) {
  if (alike.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={
        <span className="row">
          {words.items.alike}
          {alike.map((link) => (
            <Alike key={refText(link)} link={link} />
          ))}
        </span>
      }
    />
  );
}

function Alike({ link: { unit, id, title, unitName, publicItem } }: { link: ItemView['alike'][number] }) {
  const name = `${unitName}${title}${marks.open}${id}${marks.close}`;
  if (publicItem !== null) return <a href={`/public/items/${houseOf(unit)}/${publicItem}`}>{name}</a>;
  return (
    <Link to="/items/$unit/$id" params={{ unit, id }}>
      {name}
    </Link>
  );
}
