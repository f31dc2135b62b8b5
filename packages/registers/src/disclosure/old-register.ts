import {
  type DisclosureChannel,
  disclosureChannels,
  itemCategories,
  itemKinds,
  ok,
  PlainDate,
  type Result,
  refuse,
} from '@gongkai/kernel';
import { disclosureChannelNames, itemCategoryNames, itemFieldNames, itemKindNames } from '@gongkai/words';
import { breaks } from './breaks.ts';
import { checkIndexNumber } from './index-number.ts';
import { emptyBody, type ItemBody, ItemChannel, madeOn } from './item-body.ts';
import { type BodyFacts, checkBody } from './missing-for.ts';

/** The columns of an old register as a file has them. */
export const oldItemColumns = [
  'indexNumber',
  'title',
  'documentNumber',
  'kind',
  'category',
  'formedOn',
  'signedOn',
  'issuedOn',
  'publishedOn',
  'channels',
  'url',
  'validFrom',
  'validTo',
  'repealedOn',
  'summary',
] as const;
export type OldItemColumn = (typeof oldItemColumns)[number];

export interface OldItemText {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<string, string>>>;
}

/** A published item as an old register has it. */
export interface OldItem {
  readonly body: ItemBody;
  readonly channels: readonly ItemChannel[];
  readonly repealedOn: PlainDate | null;
}

export interface JudgedItem {
  readonly line: number;
  readonly indexNumber: string;
  readonly title: string;
  readonly item: Result<OldItem>;
  readonly outcome: 'new' | 'same' | 'error';
}

/**
 * Judges the rows of an old register: which are new, which the register has already by their index number, and what is
 * wrong with the others. A number twice in one file is wrong.
 */
export function judgeOldItems(
  rows: readonly OldItemText[],
  facts: BodyFacts,
  existing: ReadonlySet<string>,
): JudgedItem[] {
  const seen = new Set<string>();
  return rows.map(({ line, cells }) => {
    const read = readOldItem(cells, facts);
    const indexNumber = read.ok ? read.value.body.indexNumber : (cells.indexNumber ?? '');
    const item = read.ok && seen.has(indexNumber) ? breaks('index-taken', indexNumber) : read;
    seen.add(indexNumber);
    const outcome = !item.ok ? 'error' : existing.has(indexNumber) ? 'same' : 'new';
    return { line, indexNumber, title: cells.title ?? '', item, outcome };
  });
}

function readOldItem(cells: OldItemText['cells'], facts: BodyFacts): Result<OldItem> {
  const text = (column: OldItemColumn): string => (cells[column] ?? '').normalize('NFKC').trim();
  const index = checkIndexNumber(text('indexNumber'), facts.house);
  if (!index.ok) return index;
  const days = readDays(text);
  if (!days.ok) return days;
  const { publishedOn, repealedOn, ...dates } = days.value;
  const kind = text('kind') === '' ? 'other' : namedAs(itemKinds, itemKindNames, text('kind'));
  if (kind === undefined) return malformed('kind', text('kind'));
  const category = namedAs(itemCategories, itemCategoryNames, text('category'));
  if (text('category') !== '' && category === undefined) return malformed('category', text('category'));
  const channels = readChannels(text('channels'));
  if (!channels.ok) return channels;
  if (publishedOn === null) return breaks('incomplete', 'publishedOn');
  const body: ItemBody = {
    ...emptyBody,
    ...dates,
    title: cells.title?.trim() ?? '',
    summary: cells.summary?.trim() ?? '',
    documentNumber: text('documentNumber'),
    indexNumber: index.value,
    kind,
    category: category ?? null,
    // Old registers tie no interpretation to its document.
    interpretsTitle: kind === 'interpretation' ? '—' : '',
  };
  const checked = checkBody(body, facts);
  if (!checked.ok) return checked;
  const made = madeOn(body);
  if (made !== null && publishedOn < made) return breaks('dates-order', `${made} ${publishedOn}`);
  if (publishedOn > facts.today) return breaks('dates-order', `${publishedOn} ${facts.today}`);
  if (made !== null && repealedOn !== null && repealedOn < made) return breaks('dates-order', `${made} ${repealedOn}`);
  if (repealedOn !== null && repealedOn > facts.today) return breaks('dates-order', `${repealedOn} ${facts.today}`);
  const stands = channels.value.map((channel) => ({ channel, onDay: publishedOn, url: text('url') }));
  const shaped = ItemChannel.array().safeParse(stands);
  return shaped.success ? ok({ body, channels: shaped.data, repealedOn }) : malformed('url', text('url'));
}

const dayColumns = ['formedOn', 'signedOn', 'issuedOn', 'publishedOn', 'validFrom', 'validTo', 'repealedOn'] as const;
type Days = Record<(typeof dayColumns)[number], PlainDate | null>;

function readDays(text: (column: OldItemColumn) => string): Result<Days> {
  const days: Days = {
    formedOn: null,
    signedOn: null,
    issuedOn: null,
    publishedOn: null,
    validFrom: null,
    validTo: null,
    repealedOn: null,
  };
  for (const column of dayColumns) {
    const read = readDay(text(column));
    if (read === 'no day') return malformed(column, text(column));
    days[column] = read;
  }
  return ok(days);
}

/** `2024-01-05`, `2024/1/5`, `2024.1.5`, `20240105` and 2024年1月5日, as files have them. */
function readDay(text: string): PlainDate | null | 'no day' {
  if (text === '') return null;
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(text) ?? [];
  const read = PlainDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return read.success ? read.data : 'no day';
}

function readChannels(text: string): Result<readonly DisclosureChannel[]> {
  if (text === '') return ok(['website']);
  const channels: DisclosureChannel[] = [];
  for (const name of text.split(/[、,;，；/\s]+/)) {
    const channel = namedAs(disclosureChannels, disclosureChannelNames, name);
    if (channel === undefined) return malformed('channels', name);
    channels.push(channel);
  }
  return ok([...new Set(channels)]);
}

// A word of a closed list by its code or by what people call it.
const namedAs = <Word extends string>(
  words: readonly Word[],
  names: Readonly<Record<Word, string>>,
  text: string,
): Word | undefined => words.find((word) => word === text || names[word] === text);

const malformed = (column: string, text: string) =>
  refuse('input-malformed', { path: itemFieldNames[column] ?? column, problem: text });
