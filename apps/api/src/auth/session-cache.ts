/** What is remembered under a key, until when, and whose it is. */
interface Entry<Value> {
  readonly value: Value;
  readonly person: string;
  readonly until: number;
}

/**
 * Sessions in memory: bounded, short-lived, and dropped by person. A value loaded before a drop and stored after it
 * would outlive the drop, so `put` names the moment (`mark`) at which its loading began.
 */
export class SessionCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  #drops = 0;
  #hearing = false;

  constructor(
    readonly most: number,
    readonly ttl: number,
  ) {}

  mark(): number {
    return this.#drops;
  }

  get(key: string, now: number): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.until > now) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  put(key: string, person: string, value: Value, now: number, mark: number): void {
    if (!this.#hearing || mark !== this.#drops) return;
    const oldest = this.#entries.keys().next();
    if (this.#entries.size >= this.most && oldest.done !== true) this.#entries.delete(oldest.value);
    this.#entries.set(key, { value, person, until: now + this.ttl });
  }

  dropPerson(person: string): void {
    this.#drops += 1;
    for (const [key, entry] of this.#entries) if (entry.person === person) this.#entries.delete(key);
  }

  dropAll(): void {
    this.#drops += 1;
    this.#entries.clear();
  }

  /** While changes made elsewhere are not heard, nothing may be remembered. */
  setHearing(hearing: boolean): void {
    this.#hearing = hearing;
    this.dropAll();
  }
}
