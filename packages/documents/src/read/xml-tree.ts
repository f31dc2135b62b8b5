import { XMLParser } from 'fast-xml-parser';

/** An element with its children in document order. Names are without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Also numeric references, which XML itself allows.
  htmlEntities: true,
});

/** Root elements of a text, or null when it is not well-formed or declares entities of its own. */
export function parseXml(text: string): readonly XmlElement[] | null {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return null;
  try {
    const parsed: unknown = parser.parse(text);
    return toNodes(parsed).filter((node) => typeof node !== 'string');
  } catch {
    return null;
  }
}

function toNodes(parsed: unknown): readonly (XmlElement | string)[] {
  return Array.isArray(parsed) ? parsed.flatMap(toNode) : [];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function toNode(item: unknown): readonly (XmlElement | string)[] {
  if (!isRecord(item)) return [];
  const text = item['#text'];
  if (typeof text === 'string') return [text];
  const own = item[':@'];
  const attributes = new Map(Object.entries(isRecord(own) ? own : {}).map(([key, value]) => [key, String(value)]));
  return Object.entries(item)
    .filter(([name]) => name !== ':@' && name !== '#text')
    .map(([name, children]) => ({ name, attributes, children: toNodes(children) }));
}

/** Elements called `name` below `element`, outermost only. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : findAll(child, name);
  });
}

/** All text below `element`. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
