import { describe, expect, it } from 'vitest';
import { createChance } from '../../../testing/chance.ts';
import { type Change, createHistory } from './history.ts';

describe('what was done can be taken back', () => {
  it('key after key in one field is one step; leaving it or a colleague’s value between begins another', () => {
    const history = createHistory();
    history.record([{ name: 'c:a', before: '', after: '1' }], 'c:a');
    history.record([{ name: 'c:a', before: '1', after: '12' }], 'c:a');
    history.record([{ name: 'c:b', before: '', after: '3' }], 'c:b');
    history.record([{ name: 'c:a', before: '12', after: '' }], 'c:a');
    expect(history.state.get()).toEqual({ undoable: 3, redoable: 0 });
    history.undo();
    history.undo();
    expect(history.undo()).toEqual([{ name: 'c:a', before: '', after: '12' }]);
    expect(history.undo()).toBeNull();
    expect(history.state.get()).toEqual({ undoable: 0, redoable: 3 });
  });

  it('a new step forgets what was taken back, and a step that changes nothing is none', () => {
    const history = createHistory();
    history.record([{ name: 'c:a', before: '', after: '1' }], null);
    history.undo();
    history.record([{ name: 'c:a', before: '1', after: '1' }], null);
    expect(history.state.get().redoable).toBe(1);
    history.record([{ name: 'c:b', before: '', after: '1' }], null);
    expect(history.redo()).toBeNull();
  });

  it('taken back to the start and done again to the end, every text on the way is the same', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const chance = createChance(seed);
      const history = createHistory();
      const texts = new Map(['a', 'b', 'c', 'd'].map((name) => [name, '']));
      const play = (change: Change, from: 'before' | 'after', to: 'before' | 'after'): void => {
        expect(texts.get(change.name), `seed ${seed}`).toBe(change[from]);
        texts.set(change.name, change[to]);
      };
      for (let step = 0; step < 30; step += 1) {
        const isTyping = chance(2) === 0;
        const names = [...texts.keys()].filter((_, at) => (isTyping ? at === step % 2 : chance(2) === 0));
        const changes = names.map((name) => ({ name, before: texts.get(name) ?? '', after: String(chance(4)) }));
        history.record(changes, isTyping ? names.join() : null);
        for (const change of changes) play(change, 'before', 'after');
      }
      const end = [...texts];
      for (let back = history.undo(); back !== null; back = history.undo())
        for (const change of back) play(change, 'after', 'before');
      expect([...texts.values()].join('')).toBe('');
      for (let again = history.redo(); again !== null; again = history.redo())
        for (const change of again) play(change, 'before', 'after');
      expect([...texts]).toEqual(end);
    }
  });
});
