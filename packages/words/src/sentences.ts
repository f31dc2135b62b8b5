/** The same keys and arguments with the literal texts forgotten: what a second language must supply in full. */
export type Sentences<Words> = { readonly [Key in keyof Words]: Sentence<Words[Key]> };

type Sentence<Word> = Word extends string
  ? string
  : Word extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Said extends string ? string : Said
    : Sentences<Word>;
