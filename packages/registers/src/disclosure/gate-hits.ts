/** What the gate has found, as far as this register needs it; shaped by `@gongkai/registers/gate`. */
interface FoundHit {
  readonly kind: string;
  readonly where: string;
  readonly from: number;
  readonly text: string;
}

/** Names a hit within one round of review, in which the text does not change. The text in it is masked. */
export const hitKey = ({ where, from, kind, text }: FoundHit): string =>
  `${kind}:${where}:${from}:${text}`.slice(0, 400);
