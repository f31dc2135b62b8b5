import { type DisclosureChannel, disclosureChannels } from '@gongkai/kernel';
import { ItemChannel } from '@gongkai/registers/disclosure';
import type { ItemView } from '@gongkai/reports';
import { disclosureChannelNames } from '@gongkai/words';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { useItems } from './use-items.ts';

interface Props {
  readonly view: ItemView;
  readonly event: 'published' | 'channelled';
  readonly onClose: () => void;
}

interface Line {
  readonly channel: DisclosureChannel;
  readonly onDay: string;
  readonly url: string;
}

/** Where the item stands, since when, and at which address. */
export function ChannelDialog({ view, event, onClose }: Props) {
  const { unit, id, seq: seen, stands } = view;
  const free = disclosureChannels.filter((each) => !stands.some(({ channel }) => channel === each));
  const first: Line = { channel: free.includes('website') ? 'website' : (free[0] ?? 'other'), onDay: today(), url: '' };
  const [lines, setLines] = useState<readonly Line[]>(event === 'published' && stands.length > 0 ? [] : [first]);
  const act = useItems(onClose);
  const channels = ItemChannel.array().safeParse(lines);
  const set = (index: number, change: Partial<Line>): void =>
    setLines(lines.map((line, place) => (place === index ? { ...line, ...change } : line)));
  const next = free.find((each) => !lines.some(({ channel }) => channel === each));
  const send = () => {
    if (!channels.success) return;
    const input = { unit, id, seen, channels: channels.data };
    act.mutate(() => (event === 'published' ? client.items.publish.mutate(input) : client.items.channel.mutate(input)));
  };
  const enough = lines.length > 0 || (event === 'published' && stands.length > 0);
  return (
    <Dialog
      width={760}
      title={event === 'published' ? words.items.publishTitle : words.items.channelTitle}
      okText={event === 'published' ? words.items.publish : words.items.channelTitle}
      okButtonProps={{ disabled: !channels.success || !enough || act.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <p className="soft gap-below">{words.items.publishWhat}</p>
      <ul className="channel-lines">
        {lines.map((line, index) => (
          <li key={line.channel}>
            <Select<DisclosureChannel>
              aria-label={words.items.channel}
              value={line.channel}
              onChange={(channel) => set(index, { channel })}
              options={disclosureChannels
                .filter((each) => each === line.channel || !lines.some(({ channel }) => channel === each))
                .map((each) => ({ value: each, label: disclosureChannelNames[each] }))}
            />
            <DayField label={words.items.channelDay} value={line.onDay} onChange={(onDay) => set(index, { onDay })} />
            <Input
              aria-label={words.items.address}
              placeholder="https://"
              value={line.url}
              maxLength={500}
              onChange={({ target }) => set(index, { url: target.value.trim() })}
            />
            <Button type="text" onClick={() => setLines(lines.filter((_, place) => place !== index))}>
              {words.items.removeChannel}
            </Button>
          </li>
        ))}
      </ul>
      {next !== undefined && (
        <Button size="small" onClick={() => setLines([...lines, { channel: next, onDay: today(), url: '' }])}>
          {words.items.addChannel}
        </Button>
      )}
      <Refused error={act.error} />
    </Dialog>
  );
}
