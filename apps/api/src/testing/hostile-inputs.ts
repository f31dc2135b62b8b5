import fc from 'fast-check';
import { z } from 'zod';

/** As much of JSON Schema as zod's shapes become. */
const Node = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  required: z.array(z.string()).optional(),
  minItems: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  get properties() {
    return z.record(z.string(), Node).optional();
  },
  get items() {
    return Node.optional();
  },
  get anyOf() {
    return z.array(Node).optional();
  },
  get oneOf() {
    return z.array(Node).optional();
  },
  get allOf() {
    return z.array(Node).optional();
  },
  get propertyNames() {
    return Node.optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), Node]).optional();
  },
});
type Node = z.infer<typeof Node>;

/** What breaks programs: ends of ranges, other meanings of signs, names of their own. */
const texts = [
  '',
  ' ',
  '\u0000',
  '中\u0000文',
  '\ud800',
  '\udfff 字',
  '\ufeff',
  '\u202e右到左',
  '\u2028\u2029',
  '👨‍👩‍👧‍👦',
  '１２３',
  "'; drop table report; --",
  '\\',
  '%',
  '_%_',
  '{}',
  '{"$ne":null}',
  '{{7*7}}',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '=cmd|calc',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-0',
  '1e999',
  '0x10',
  '9'.repeat(40),
  '2025-02-30',
  '0000-00-00',
  '9999-12-31',
  '+275760-09-13',
  '2025-01-01T00:00:00Z',
  '24:00',
  '%00',
  '\r\nSet-Cookie: a=b',
  '.*(a+)+$',
  'x'.repeat(300),
  '长'.repeat(3_000),
];
const numbers = [
  0,
  -0,
  -1,
  1,
  0.1,
  1.5,
  2 ** 31,
  -(2 ** 31),
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  1e21,
  1e308,
  5e-324,
  1900,
  2025,
  2101,
];
const things: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [[[[[]]]]],
  { toString: 1 },
  { length: -1 },
  [null],
  { a: {} },
];

/** What a world knows, and how far the inputs stray from what is asked. */
interface Course {
  readonly known: readonly string[];
  /** One leaf in so many is something else altogether. */
  readonly one: number;
}

/**
 * Inputs for a shape. Half of them are nearly what it asks, so that they come through the door and break inside, where they
 * can; others are wrong in several places, some from the top. `known` are texts the world knows.
 */
export function hostileInputs(shape: z.ZodType, known: readonly string[]): fc.Arbitrary<unknown> {
  const made = Node.parse(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any', reused: 'inline' }));
  return fc.oneof(
    { weight: 10, arbitrary: inputOf(made, { known, one: 200 }) },
    { weight: 9, arbitrary: inputOf(made, { known, one: 15 }) },
    { weight: 1, arbitrary: anything },
  );
}

const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...texts, ...numbers, ...things),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

const mostly = (right: fc.Arbitrary<unknown>, { one }: Course): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: one - 1, arbitrary: right }, { weight: 1, arbitrary: anything });

function inputOf(node: Node, course: Course): fc.Arbitrary<unknown> {
  const several = node.anyOf ?? node.oneOf;
  if (several !== undefined) return fc.oneof(...several.map((each) => inputOf(each, course)));
  if (node.allOf !== undefined) return objectOf(mergedOf(node.allOf), course);
  const { type } = node;
  if (Array.isArray(type)) return fc.oneof(...type.map((each) => inputOf({ ...node, type: each }, course)));
  if ('const' in node) return mostly(fc.constant(node.const), course);
  if (node.enum !== undefined) return mostly(fc.constantFrom(...node.enum), course);
  switch (node.type) {
    case 'string':
      return mostly(textOf(node, course), course);
    case 'integer':
    case 'number':
      return mostly(numberOf(node, course), course);
    case 'boolean':
      return mostly(fc.boolean(), course);
    case 'null':
      return mostly(fc.constant(null), course);
    case 'array':
      return mostly(
        fc.array(inputOf(node.items ?? {}, course), {
          minLength: node.minItems ?? 0,
          maxLength: Math.max(3, node.minItems ?? 0),
        }),
        course,
      );
    case 'object':
      return mostly(objectOf(node, course), course);
    default:
      return fc.oneof(anything, fc.constantFrom(...course.known));
  }
}

const mergedOf = (nodes: readonly Node[]): Node => ({
  type: 'object',
  properties: Object.assign({}, ...nodes.map(({ properties }) => properties ?? {})),
  required: nodes.flatMap(({ required }) => required ?? []),
});

function objectOf(node: Node, course: Course): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], propertyNames, additionalProperties } = node;
  const optional = Object.keys(properties).length - required.length;
  const named = Object.entries(properties).map(([name, inner]) =>
    fc.tuple(fc.constant(name), isKept(required.includes(name), optional, course), inputOf(inner, course)),
  );
  const free =
    typeof additionalProperties === 'object'
      ? fc.array(
          fc.tuple(inputOf(propertyNames ?? { type: 'string' }, course), inputOf(additionalProperties, course)),
          {
            maxLength: 4,
          },
        )
      : fc.constant([]);
  const stray = fc.option(fc.tuple(fc.constantFrom(...texts), anything), { freq: course.one });
  return fc.tuple(fc.tuple(...named), free, stray).map(([entries, more, extra]) => {
    const kept = entries.flatMap(([name, isHere, value]) => (isHere ? [[name, value]] : []));
    const added = more.map(([name, value]) => [typeof name === 'string' ? name : 'x', value]);
    return Object.fromEntries([...kept, ...added, ...(extra === null || course.one > 100 ? [] : [extra])]);
  });
}

/** What is required is seldom missing; of what may be left out some few are there, however many there could be. */
const isKept = (required: boolean, optional: number, { one }: Course): fc.Arbitrary<boolean> =>
  required
    ? fc.integer({ min: 0, max: 2 * one }).map((chance) => chance > 0)
    : fc.integer({ min: 0, max: Math.max(2, Math.ceil(optional / 2)) }).map((chance) => chance < 2);

function textOf(
  { pattern, format, minLength = 0, maxLength = 200 }: Node,
  { known, one }: Course,
): fc.Arbitrary<string> {
  const shape = pattern === undefined ? null : new RegExp(pattern, 'u');
  const fitting = known.filter(
    (text) => shape?.test(text) !== false && text.length <= maxLength && text.length >= minLength,
  );
  const near = fc.string({ unit: 'grapheme', minLength: Math.min(minLength, 50), maxLength: Math.min(maxLength, 60) });
  const hostile = fc.oneof(fc.constantFrom(...texts), near, fc.constant('字'.repeat(Math.min(maxLength, 2_000))));
  const right =
    fitting.length > 0
      ? fc.constantFrom(...fitting)
      : shape === null || pattern === undefined
        ? fc.constant('一句话'.repeat(Math.max(1, Math.ceil(minLength / 3))).slice(0, maxLength))
        : format === undefined
          ? fc.stringMatching(new RegExp(pattern))
          : hostile;
  return fc.oneof(
    { weight: Math.ceil(one / 5), arbitrary: right },
    { weight: shape === null ? Math.ceil(one / 10) : 1, arbitrary: hostile },
  );
}

function numberOf(
  { minimum = -10, maximum = Math.max(3_000, minimum + 10), type }: Node,
  { one }: Course,
): fc.Arbitrary<number> {
  const [min, max] = [Math.max(minimum, -(2 ** 53)), Math.min(maximum, 2 ** 53)];
  const small = Math.max(Math.ceil(min), Math.min(max, 3));
  const ends = fc.constantFrom(min, max, small, ...[0, 1, 2, 2024, 2025].filter((each) => each >= min && each <= max));
  const within =
    type === 'integer'
      ? fc.integer({ min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.min(max, 2 ** 31 - 1)) })
      : fc.double({ min, max, noNaN: true });
  return fc.oneof(
    { weight: one, arbitrary: ends },
    { weight: one, arbitrary: within },
    { weight: 3, arbitrary: fc.constantFrom(...numbers) },
  );
}
