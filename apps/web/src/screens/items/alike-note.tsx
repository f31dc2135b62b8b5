import { refText } from '@gongkai/registers/disclosure';
import type { ItemView } from '@gongkai/reports';
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
            <Link key={refText(link)} to="/items/$unit/$id" params={{ unit: link.unit, id: link.id }}>
              {`${link.title}（${link.id}）`}
            </Link>
          ))}
        </span>
      }
    />
  );
}
