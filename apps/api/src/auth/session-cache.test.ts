import { beforeEach, describe, expect, it } from 'vitest';
import { SessionCache } from './session-cache.ts';

let cache: SessionCache<string>;
beforeEach(() => {
  cache = new SessionCache(3, 60);
  cache.setHearing(true);
});

describe('sessions in memory', () => {
  it('are remembered for their time and no longer', () => {
    cache.put('a', 'anna', 'session', 1_000, cache.mark());
    expect(cache.get('a', 1_059)).toBe('session');
    expect(cache.get('a', 1_060)).toBeUndefined();
  });

  it('are dropped by person, and only that person’s', () => {
    cache.put('a', 'anna', 'one', 0, cache.mark());
    cache.put('b', 'anna', 'two', 0, cache.mark());
    cache.put('c', 'bert', 'three', 0, cache.mark());
    cache.dropPerson('anna');
    expect([cache.get('a', 1), cache.get('b', 1), cache.get('c', 1)]).toEqual([undefined, undefined, 'three']);
  });

  it('are not remembered when something was dropped while they were loaded', () => {
    const mark = cache.mark();
    cache.dropPerson('anna');
    cache.put('a', 'anna', 'loaded before the drop', 0, mark);
    expect(cache.get('a', 1)).toBeUndefined();
  });

  it('are not remembered while nothing is heard, and those remembered are forgotten', () => {
    cache.put('a', 'anna', 'one', 0, cache.mark());
    cache.setHearing(false);
    expect(cache.get('a', 1)).toBeUndefined();
    cache.put('a', 'anna', 'one', 0, cache.mark());
    expect(cache.get('a', 1)).toBeUndefined();
  });

  it('take a bounded room: the oldest goes', () => {
    for (const key of ['a', 'b', 'c', 'd']) cache.put(key, 'anna', key, 0, cache.mark());
    expect([cache.get('a', 1), cache.get('b', 1), cache.get('d', 1)]).toEqual([undefined, 'b', 'd']);
  });
});
