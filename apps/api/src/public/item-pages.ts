import type { PublishedItem } from '@gongkai/db';
import { addDays, type ItemCategory, itemCategories, type PlainDate } from '@gongkai/kernel';
import { type ItemRef, refText } from '@gongkai/registers/disclosure';
import { PublicItemBody, publicKey } from '@gongkai/services';
import { houseOf } from '@gongkai/units';
import type { Words } from '@gongkai/words/by-language';
import { chinese } from './chinese.ts';
import { type Html, html } from './html.ts';

export interface ItemsAsked {
  readonly text: string;
  readonly category: ItemCategory | null;
  readonly under: string;
}

export const pageOfItem = ({ unit, item }: Pick<PublishedItem, 'unit' | 'item'>): string =>
  `/public/items/${unit}/${item}`;

const mark = ({ words }: Words, shown: boolean): Html | null =>
  shown ? html`<span class="pub-mark">${words.publicPages.demo}</span>` : null;

/** Search, and what it found or what is newest; `older` leads on. */
export function itemsPage(say: Words, asked: ItemsAsked, rows: readonly PublishedItem[], older: string | null): Html {
  const words = say.words.publicItems;
  return html`<section>
<h1>${words.title}</h1>
<p>${words.intro}</p>
${searchForm(say, asked)}
<p role="status">${rows.length === 0 ? words.nothing : older === null ? words.found(rows.length) : words.foundMore(rows.length)}</p>
${rows.length === 0 ? null : html`<ul class="pub-list">${rows.map((row) => rowOf(say, row))}</ul>`}
${older === null ? null : html`<p><a href="${older}">${words.older}</a></p>`}
</section>`;
}

function searchForm(say: Words, { text, category, under }: ItemsAsked): Html {
  const words = say.words.publicItems;
  return html`<form class="pub-search" action="/public/items" role="search">
<div><label for="q">${words.search}</label>
<input id="q" name="q" type="search" maxlength="40" value="${text}" placeholder="${words.searchHint}"/></div>
<div><label for="category">${words.category}</label>
<select id="category" name="category"><option value="">${words.allCategories}</option>${itemCategories
    .filter((code) => !code.startsWith('L') || code === category)
    .map((code) => option(say, code, code === category))}</select></div>
${under === '' ? null : html`<input type="hidden" name="under" value="${under}"/>`}
<button>${words.searchIt}</button>
</form>`;
}

// A select of forty long names would be wider than the page.
function option({ language, itemCategoryNames }: Words, code: ItemCategory, chosen: boolean): Html {
  const name = itemCategoryNames[code].slice(0, language === 'zh' ? 24 : 48);
  return chosen
    ? html`<option value="${code}" selected>${name}</option>`
    : html`<option value="${code}">${name}</option>`;
}

function rowOf(say: Words, row: PublishedItem): Html {
  const body = PublicItemBody.parse(row.body);
  const number = row.documentNumber === '' ? row.indexNumber : row.documentNumber;
  return html`<li><span><a href="${pageOfItem(row)}"${chinese(say)}>${row.title}</a>${mark(say, body.demo)}</span>
<span class="pub-note"><span${chinese(say)}>${body.unitName}　${number}</span>${say.marks.gap}${say.printDay(row.publishedOn)}</span></li>`;
}

/** One item: its catalogue entry, its text, its files. */
export function itemPage(say: Words, row: PublishedItem, today: PlainDate): Html {
  const words = say.words.publicItems;
  const body = PublicItemBody.parse(row.body);
  const entry = [
    [words.indexNumber, row.indexNumber],
    [words.documentNumber, inChinese(say, row.documentNumber)],
    [words.organ, inChinese(say, body.unitName)],
    [words.category, say.itemCategoryNames[row.category]],
    [words.kind, say.itemKindNames[row.kind]],
    [words.formedOn, say.printDay(row.formedOn)],
    [words.publishedOn, say.printDay(row.publishedOn)],
    [words.validity, validityOf(say, row, today)],
    [words.channels, say.listOf(body.channels.map(({ channel }) => say.disclosureChannelNames[channel]))],
  ] as const;
  const down = row.standing === 'withdrawn';
  return html`<article class="pub-item">
<h1>${inChinese(say, row.title)}${mark(say, body.demo)}</h1>
<dl class="pub-entry">${entry.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text === '' ? words.none : text}</dd></div>`)}</dl>
${down ? html`<p>${words.withdrawn}</p>` : null}
${body.summary === '' ? null : html`<h2>${words.summary}</h2><div${chinese(say)}>${paragraphs(body.summary)}</div>`}
${body.text === '' ? null : html`<div class="pub-text"${chinese(say)}>${paragraphs(body.text)}</div>`}
${body.files.length === 0 ? null : filesOf(say, row, body)}
${linkTo(say, words.interprets, body.interprets, body.interpretsTitle)}
${linkTo(say, words.replaces, body.replaces, '')}
${linkTo(say, words.replacedBy, body.replacedBy, '')}
</article>`;
}

const filesOf = (
  say: Words,
  row: PublishedItem,
  { files }: PublicItemBody,
): Html => html`<h2>${say.words.publicItems.files}</h2>
<ul class="pub-list">${files.map(
  ({ name, size, sha256 }) => html`<li><a href="${pageOfItem(row)}/files/${sha256}"${chinese(say)}>${name}</a>
<span class="pub-note">${say.words.publicItems.size(Math.ceil(size / 1024))}</span></li>`,
)}</ul>`;

function linkTo(say: Words, name: string, ref: ItemRef | null, title: string): Html | null {
  if (ref === null && (title === '' || title === say.words.publicItems.none)) return null;
  if (ref === null) return html`<p>${name}${say.marks.colon}${inChinese(say, title)}</p>`;
  const address = `/public/items/${houseOf(ref.unit)}/${publicKey(ref)}`;
  return html`<p>${name}${say.marks.colon}<a href="${address}"${chinese(say)}>${title === '' ? refText(ref) : title}</a></p>`;
}

function validityOf(say: Words, { standing, endedOn, validTo }: PublishedItem, today: PlainDate): string {
  const words = say.words.publicItems;
  if (endedOn !== null && endedOn <= today)
    return standing === 'repealed' ? words.repealedOn(say.printDay(endedOn)) : words.endedOn(say.printDay(endedOn));
  // Another document takes its place on a day that is still to come.
  const last = endedOn === null ? validTo : addDays(endedOn, -1);
  return last === null ? words.valid : words.validTo(say.printDay(last));
}

/** What stands in the register as it was written. */
const inChinese = (say: Words, text: string): Html | string =>
  text === '' ? '' : html`<span${chinese(say)}>${text}</span>`;

const paragraphs = (text: string): Html[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`);
