import type { PublishedItem } from '@gongkai/db';
import { addDays, type ItemCategory, itemCategories, type PlainDate, printDate } from '@gongkai/kernel';
import { type ItemRef, refText } from '@gongkai/registers/disclosure';
import { PublicItemBody, publicKey } from '@gongkai/services';
import { houseOf } from '@gongkai/units';
import { disclosureChannelNames, itemCategoryNames, itemKindNames, screens } from '@gongkai/words';
import { type Html, html } from './html.ts';

const words = screens.zh.publicItems;

export interface ItemsAsked {
  readonly text: string;
  readonly category: ItemCategory | null;
  readonly under: string;
}

export const pageOfItem = ({ unit, item }: Pick<PublishedItem, 'unit' | 'item'>): string =>
  `/public/items/${unit}/${item}`;

const demo = screens.zh.publicPages.demo;
const mark = (shown: boolean): Html | null => (shown ? html`<span class="pub-mark">${demo}</span>` : null);

/** Search, and what it found or what is newest; `older` leads on. */
export const itemsPage = (
  asked: ItemsAsked,
  rows: readonly PublishedItem[],
  older: string | null,
): Html => html`<section>
<h1>${words.title}</h1>
<p>${words.intro}</p>
${searchForm(asked)}
<p role="status">${rows.length === 0 ? words.nothing : older === null ? words.found(rows.length) : words.foundMore(rows.length)}</p>
${rows.length === 0 ? null : html`<ul class="pub-list">${rows.map(rowOf)}</ul>`}
${older === null ? null : html`<p><a href="${older}">${words.older}</a></p>`}
</section>`;

const searchForm = ({
  text,
  category,
  under,
}: ItemsAsked): Html => html`<form class="pub-search" action="/public/items" role="search">
<div><label for="q">${words.search}</label>
<input id="q" name="q" type="search" maxlength="40" value="${text}" placeholder="${words.searchHint}"/></div>
<div><label for="category">${words.category}</label>
<select id="category" name="category"><option value="">${words.allCategories}</option>${itemCategories
  .filter((code) => !code.startsWith('L') || code === category)
  .map((code) => option(code, code === category))}</select></div>
${under === '' ? null : html`<input type="hidden" name="under" value="${under}"/>`}
<button>${words.searchIt}</button>
</form>`;

// A select of forty long names would be wider than the page.
const option = (code: ItemCategory, chosen: boolean): Html =>
  chosen
    ? html`<option value="${code}" selected>${itemCategoryNames[code].slice(0, 24)}</option>`
    : html`<option value="${code}">${itemCategoryNames[code].slice(0, 24)}</option>`;

function rowOf(row: PublishedItem): Html {
  const body = PublicItemBody.parse(row.body);
  const number = row.documentNumber === '' ? row.indexNumber : row.documentNumber;
  return html`<li><span><a href="${pageOfItem(row)}">${row.title}</a>${mark(body.demo)}</span>
<span class="pub-note">${body.unitName}　${number}　${printDate(row.publishedOn)}</span></li>`;
}

/** One item: its catalogue entry, its text, its files. */
export function itemPage(row: PublishedItem, today: PlainDate): Html {
  const body = PublicItemBody.parse(row.body);
  const entry = [
    [words.indexNumber, row.indexNumber],
    [words.documentNumber, row.documentNumber],
    [words.organ, body.unitName],
    [words.category, itemCategoryNames[row.category]],
    [words.kind, itemKindNames[row.kind]],
    [words.formedOn, printDate(row.formedOn)],
    [words.publishedOn, printDate(row.publishedOn)],
    [words.validity, validityOf(row, today)],
    [words.channels, body.channels.map(({ channel }) => disclosureChannelNames[channel]).join('、')],
  ] as const;
  const down = row.standing === 'withdrawn';
  return html`<article class="pub-item">
<h1>${row.title}${mark(body.demo)}</h1>
<dl class="pub-entry">${entry.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text === '' ? words.none : text}</dd></div>`)}</dl>
${down ? html`<p>${words.withdrawn}</p>` : null}
${body.summary === '' ? null : html`<h2>${words.summary}</h2>${paragraphs(body.summary)}`}
${body.text === '' ? null : html`<div class="pub-text">${paragraphs(body.text)}</div>`}
${body.files.length === 0 ? null : filesOf(row, body)}
${linkTo(words.interprets, body.interprets, body.interpretsTitle)}
${linkTo(words.replaces, body.replaces, '')}
${linkTo(words.replacedBy, body.replacedBy, '')}
</article>`;
}

const filesOf = (row: PublishedItem, { files }: PublicItemBody): Html => html`<h2>${words.files}</h2>
<ul class="pub-list">${files.map(
  ({ name, size, sha256 }) => html`<li><a href="${pageOfItem(row)}/files/${sha256}">${name}</a>
<span class="pub-note">${words.size(Math.ceil(size / 1024))}</span></li>`,
)}</ul>`;

function linkTo(name: string, ref: ItemRef | null, title: string): Html | null {
  if (ref === null) return title === '' || title === words.none ? null : html`<p>${name}：${title}</p>`;
  const address = `/public/items/${houseOf(ref.unit)}/${publicKey(ref)}`;
  return html`<p>${name}：<a href="${address}">${title === '' ? refText(ref) : title}</a></p>`;
}

function validityOf({ standing, endedOn, validTo }: PublishedItem, today: PlainDate): string {
  if (endedOn !== null && endedOn <= today)
    return standing === 'repealed' ? words.repealedOn(printDate(endedOn)) : words.endedOn(printDate(endedOn));
  // Another document takes its place on a day that is still to come.
  const last = endedOn === null ? validTo : addDays(endedOn, -1);
  return last === null ? words.valid : words.validTo(printDate(last));
}

const paragraphs = (text: string): Html[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`);
