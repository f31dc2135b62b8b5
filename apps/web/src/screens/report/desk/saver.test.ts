import { ok, refuse } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { createChance } from '../../../testing/chance.ts';
import { cleanField, isUnsaved } from './field.ts';
import { createFieldStore } from './field-store.ts';
import { type Answer, type Batch, createSaver, type Held } from './saver.ts';

const canon = () => (text: string) => (/^\d*$/.test(text) ? ok(text) : refuse('figure-malformed', { cell: '', text }));

/** A server that keeps cells with the revision that last changed each, and answers a known key as it did before. */
function createServer(names: readonly string[]) {
  const cells = new Map(names.map((name) => [name, { text: '', changed: 0 }]));
  const answers = new Map<string, Answer>();
  const log: { name: string; over: string; text: string; base: string }[] = [];
  let revision = 0;
  let locked = false;

  const decide = ({ revision: seen, fields }: Batch, baseOf: (name: string) => string): Answer => {
    if (locked)
      return { kind: 'refused', refusal: { code: 'report-locked', facts: { reason: 'signed', opener: 'own-leader' } } };
    for (const [name, text] of fields) {
      const cell = cells.get(name);
      if (cell !== undefined && cell.changed > seen && cell.text !== text) {
        const facts = { cell: name.slice(2), yours: text, theirs: cell.text, by: '对方' };
        return { kind: 'refused', refusal: { code: 'cell-changed', facts } };
      }
    }
    revision += 1;
    for (const [name, text] of fields) {
      log.push({ name, over: cells.get(name)?.text ?? '', text, base: baseOf(name) });
      cells.set(name, { text, changed: revision });
    }
    return { kind: 'saved', revision };
  };

  return {
    log,
    cells,
    lock: (on: boolean) => {
      locked = on;
    },
    save: (batch: Batch, key: string, baseOf: (name: string) => string): Answer => {
      const known = answers.get(key);
      if (known !== undefined) return known;
      const answer = decide(batch, baseOf);
      answers.set(key, answer);
      return answer;
    },
    held: (): Held => ({
      revision,
      texts: new Map([...cells].map(([name, { text }]) => [name, text])),
      by: () => '对方',
    }),
  };
}

type Server = ReturnType<typeof createServer>;

let serial = 0;

function createDesk(server: Server, names: readonly string[], loses: () => 'no' | 'before' | 'after' = () => 'no') {
  const store = createFieldStore(new Map(names.map((name) => [name, cleanField('')])), canon);
  let keys = 0;
  serial += 1;
  const id = serial;
  const saver = createSaver(
    store,
    {
      save: async (batch, key) => {
        await Promise.resolve();
        const loss = loses();
        if (loss === 'before') return { kind: 'lost' };
        const answer = server.save(batch, key, (name) => store.get(name).base);
        return loss === 'after' ? { kind: 'lost' } : answer;
      },
      load: async () => server.held(),
      newKey: () => `${id}-${keys++}`,
      wait: async () => undefined,
      kindOf: (name) => name.slice(0, 1),
    },
    0,
    () => undefined,
  );
  return { store, saver };
}

describe('saving one report from two desks', () => {
  const names = ['c:a', 'c:b', 'c:c'];

  it('saves what was typed and knows it is saved', async () => {
    const server = createServer(names);
    const { store, saver } = createDesk(server, names);
    store.type('c:a', '12');
    await saver.flush();
    expect(server.cells.get('c:a')?.text).toBe('12');
    expect(store.get('c:a').status).toBe('saved');
  });

  it('shows both values of a cell changed by two, and saves the chosen one', async () => {
    const server = createServer(names);
    const mine = createDesk(server, names);
    const theirs = createDesk(server, names);
    theirs.store.type('c:a', '8');
    await theirs.saver.flush();
    mine.store.type('c:a', '9');
    mine.store.type('c:b', '1');
    await mine.saver.flush();
    expect(mine.store.get('c:a')).toMatchObject({ status: 'conflict', text: '9', theirs: '8' });
    expect(server.cells.get('c:a')?.text).toBe('8');
    expect(server.cells.get('c:b')?.text).toBe('1');
    mine.store.choose('c:a', 'mine');
    await mine.saver.flush();
    expect(server.cells.get('c:a')?.text).toBe('9');
  });

  it('does not pass over a cell saved by a colleague while another cell of ours was saved', async () => {
    const server = createServer(names);
    const mine = createDesk(server, names);
    const theirs = createDesk(server, names);
    theirs.store.type('c:b', '5');
    await theirs.saver.flush();
    mine.store.type('c:a', '1');
    await mine.saver.flush();
    expect(mine.store.get('c:b').text).toBe('5');
  });

  it('sends a lost request again under the same key: kept once', async () => {
    const server = createServer(names);
    let losses = 0;
    const { store, saver } = createDesk(server, names, () => (losses++ < 2 ? 'after' : 'no'));
    store.type('c:a', '3');
    await saver.flush();
    expect(server.log).toEqual([{ name: 'c:a', over: '', text: '3', base: '' }]);
    expect(store.get('c:a').status).toBe('saved');
  });

  it('keeps what was typed while the report was shut, and sends it when it is open again', async () => {
    const server = createServer(names);
    const { store, saver } = createDesk(server, names);
    server.lock(true);
    store.type('c:a', '6');
    await saver.flush();
    expect(saver.shut()?.code).toBe('report-locked');
    expect(store.get('c:a')).toMatchObject({ text: '6', status: 'refused' });
    server.lock(false);
    saver.reopen();
    await saver.flush();
    expect(server.cells.get('c:a')?.text).toBe('6');
  });

  it('keeps a malformed figure on the desk and sends the others', async () => {
    const server = createServer(names);
    const { store, saver } = createDesk(server, names);
    store.type('c:a', '1x');
    store.type('c:b', '2');
    await saver.flush();
    expect(server.cells.get('c:a')?.text).toBe('');
    expect(server.cells.get('c:b')?.text).toBe('2');
    expect(store.get('c:a')).toMatchObject({ text: '1x', status: 'dirty' });
  });

  it('sends no request for a malformed figure that nobody has marked as such', async () => {
    const server = createServer(names);
    const { store, saver } = createDesk(server, names, () => {
      throw new Error('a request was sent');
    });
    store.put('c:a', { ...cleanField(''), text: '1x', status: 'dirty' });
    await saver.flush();
    expect(store.get('c:a')).toMatchObject({ text: '1x', status: 'dirty' });
  });

  it('loses no update in a thousand interleavings of two writers on a bad line (G38)', async () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const chance = createChance(seed);
      const server = createServer(names);
      const loses = () => (chance(6) === 0 ? 'before' : chance(6) === 0 ? 'after' : 'no');
      const desks = [createDesk(server, names, loses), createDesk(server, names, loses)];
      let typedTexts = 0;
      for (let step = 0; step < 24; step += 1) {
        const desk = desks[chance(2)];
        const name = names[chance(names.length)] ?? 'c:a';
        if (desk === undefined) throw new Error('no desk');
        const act = chance(4);
        if (act <= 1) desk.store.type(name, String(++typedTexts));
        if (act === 2) void desk.saver.flush();
        if (act === 3) desk.saver.adopt(server.held());
        for (let turn = chance(5); turn > 0; turn -= 1) await Promise.resolve();
      }
      for (const { saver } of desks) await saver.flush();

      for (const [index, { store }] of desks.entries())
        for (const name of names) {
          const field = store.get(name);
          const where = `seed ${seed}, desk ${index}, ${name}`;
          if (!isUnsaved(field)) continue;
          expect(field.status, where).toBe('conflict');
          expect(field.theirs, where).not.toBe(field.text);
        }
      // The value a save replaced is the one its desk had in hand: nothing was written over unseen.
      expect(
        server.log.filter(({ over, text, base }) => over !== base && over !== text),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });
});
