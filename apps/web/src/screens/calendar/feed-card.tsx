import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { Asked } from '../../ui/asked.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';

/** Addresses that a calendar program can be given. */
export function FeedCard({ unit, unitName }: { unit: string; unitName: string }) {
  const feed = useQuery(queries.feed(unit));
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const renew = useMutation({
    mutationFn: () => client.calendar.renewFeed.mutate({ unit }),
    onSuccess: () => message.success(words.calendar.renewedFeed),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['calendar.feed'] }),
  });
  return (
    <section className="card card-pad stack">
      <h2>{words.calendar.feed}</h2>
      <p className="soft">{words.calendar.feedWhat}</p>
      <p className="row">
        <span className="soft">{words.calendar.renewFeedWhat}</span>
        <Button size="small" loading={renew.isPending} onClick={() => renew.mutate()}>
          {words.calendar.renewFeed}
        </Button>
      </p>
      <Refused error={renew.error} />
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
