import { categoriesFor, hitKey, type ItemBody } from '@gongkai/registers/disclosure';
import { maskText, scanMaterial } from '@gongkai/registers/gate';
import type { ItemView } from '@gongkai/reports';
import { useBlocker } from '@tanstack/react-router';
import { Button } from 'antd';
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
  const [changed, setChanged] = useState(false);
  const save = useItems(() => setChanged(false), words.items.saved);
  const submit = useItems(() => setChanged(false));
  useBlocker({
    shouldBlockFn: () => changed && !window.confirm(words.items.unsaved),
    enableBeforeUnload: () => changed,
  });
  const set = (change: Partial<typeof draft>): void => {
    setDraft((before) => ({ ...before, ...change }));
    setChanged(true);
  };
  const body = bodyIn(draft);
  const categories = categoriesFor(view.houseKind, body?.formedOn ?? today());
  const hits = [...hitsIn(draft), ...view.hits.filter(({ where }) => !isPlace(where))];
  const mask = ({ where, ...hit }: PanelHit): void => {
    if (isPlace(where)) set({ [textFields[where]]: maskText(draft[textFields[where]], [{ ...hit, where }]) });
  };
  const store = async (kept: ItemBody) => client.items.save.mutate({ unit, id, seen: seq, body: kept });
  const send = async (kept: ItemBody) => {
    const seen = changed ? (await store(kept)).seq : seq;
    return client.items.submit.mutate({ unit, id, seen });
  };
  const busy = save.isPending || submit.isPending;
  return (
    <>
      <section className="card card-pad">
        <ItemFields view={view} draft={draft} categories={categories} onChange={set} />
        <Refused error={save.error ?? submit.error} />
        <div className="row item-foot">
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
