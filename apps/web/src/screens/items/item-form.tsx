import { categoriesFor, hitKey, type ItemBody } from '@gongkai/registers/disclosure';
import { maskText, scanMaterial } from '@gongkai/registers/gate';
import type { ItemView } from '@gongkai/reports';
import { useBlocker } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { GatePanel, type PanelHit } from '../../ui/gate-panel.tsx';
import { Refused } from '../../ui/refused.tsx';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { bodyIn, draftOf } from './body-draft.ts';
import { ItemFields } from './item-fields.tsx';
import { useItems } from './use-items.ts';

const textFields = { title: 'title', body: 'text', summary: 'summary', documentNumber: 'documentNumber' } as const;
type Place = keyof typeof textFields;
const isPlace = (where: string): where is Place => where in textFields;

/** The draft, with the gate looking on while it is typed; its files were read when they were handed in. */
export function ItemForm({ view }: { view: ItemView }) {
  const { unit, id, seq } = view;
  const [draft, setDraft] = useState(() => draftOf(view.body));
  const [kept, setKept] = useState(draft);
  const [seen, setSeen] = useState(seq);
  const changed = draft !== kept;
  const takeTheirs = (): void => {
    const theirs = draftOf(view.body);
    setSeen(seq);
    setDraft(theirs);
    setKept(theirs);
  };
  // Somebody else has written, and nothing typed here would be lost by showing it.
  if (seq > seen && !changed) takeTheirs();
  const save = useItems<unknown>(undefined, words.items.saved);
  const submit = useItems<unknown>();
  useBlocker({
    shouldBlockFn: () => changed && !window.confirm(words.items.unsaved),
    enableBeforeUnload: () => changed,
  });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const body = bodyIn(draft);
  const categories = categoriesFor(view.houseKind, body?.formedOn ?? today());
  const hits = [...hitsIn(draft), ...view.hits.filter(({ where }) => !isPlace(where))];
  const mask = ({ where, ...hit }: PanelHit): void => {
    if (isPlace(where)) set({ [textFields[where]]: maskText(draft[textFields[where]], [{ ...hit, where }]) });
  };
  // What is typed while it is under way is not kept with it.
  const store = async (typed: ItemBody): Promise<number> => {
    const { seq: stored } = await client.items.save.mutate({ unit, id, seen, body: typed });
    setSeen(stored);
    setKept(draft);
    return stored;
  };
  const send = async (typed: ItemBody) => {
    const last = changed ? await store(typed) : seen;
    return client.items.submit.mutate({ unit, id, seen: last });
  };
  const busy = save.isPending || submit.isPending;
  return (
    <>
      <section className="card card-pad">
        <ItemFields view={view} draft={draft} categories={categories} onChange={set} />
        {seq > seen && changed && (
          <Alert
            type="warning"
            showIcon
            title={words.items.theirsNewer}
            action={
              <span className="row">
                <Button size="small" onClick={takeTheirs}>
                  {words.items.takeTheirs}
                </Button>
                <Button size="small" onClick={() => setSeen(seq)}>
                  {words.items.keepMine}
                </Button>
              </span>
            }
          />
        )}
        <div className="row item-foot">
          <Refused error={save.error ?? submit.error} />
          <Button
            disabled={body === null || !changed || busy}
            onClick={() => body !== null && save.mutate(() => store(body))}
          >
            {words.items.save}
          </Button>
          <Button
            type="primary"
            disabled={body === null || busy}
            onClick={() => body !== null && submit.mutate(() => send(body))}
          >
            {words.items.submit}
          </Button>
          {changed && <span className="soft">{words.items.unsaved}</span>}
        </div>
      </section>
      <GatePanel hits={hits} onMask={mask} canMask={({ where }) => isPlace(where)} />
    </>
  );
}

function hitsIn({ title, text, summary, documentNumber }: ReturnType<typeof draftOf>): PanelHit[] {
  const parts = [
    { where: 'summary', text: summary },
    { where: 'documentNumber', text: documentNumber },
  ];
  const found = scanMaterial({ title, body: text, parts, warnings: [] });
  return found.map((hit) => ({ ...hit, key: hitKey(hit), overruled: false }));
}
