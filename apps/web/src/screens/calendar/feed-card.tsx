import { useQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { queries } from '../../api/queries.ts';
import { Asked } from '../../ui/asked.tsx';
import { words } from '../../words.ts';

/** Addresses that a calendar program can be given. */
export function FeedCard({ unit, unitName }: { unit: string; unitName: string }) {
  const feed = useQuery(queries.feed(unit));
  return (
    <section className="card card-pad stack">
      <h2>{words.calendar.feed}</h2>
      <p className="soft">{words.calendar.feedWhat}</p>
      <Asked query={feed}>
        {(paths) => (
          <>
            <Address id="feed-unit" label={words.calendar.feedUnit(unitName)} path={paths.unit} />
            <Address id="feed-personal" label={words.calendar.feedPersonal} path={paths.personal} />
          </>
        )}
      </Asked>
    </section>
  );
}

function Address({ id, label, path }: { id: string; label: string; path: string }) {
  const { message } = App.useApp();
  const address = `${window.location.origin}${path}`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    void message.success(words.calendar.copied);
  };
  return (
    <div className="feed-line">
      <label htmlFor={id}>{label}</label>
      <Input id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
      <Button onClick={() => void copy()}>{words.calendar.copy}</Button>
    </div>
  );
}
