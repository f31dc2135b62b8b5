import type { PublicPlace, PublicTurn, PublicUnit, PublishedRow } from '@gongkai/db';
import { outlineOf, type ReportDocument, toHtml } from '@gongkai/documents';
import { getForm } from '@gongkai/forms';
import { Period, printDate, printPeriod } from '@gongkai/kernel';
import { PublishedBody, reportTitle } from '@gongkai/services';
import { reorganisationKindNames, reportKindNames, screens } from '@gongkai/words';
import { dataOf, pageOf } from '../open/published.ts';
import { type Html, html, trusted } from './html.ts';
import { nameWidths } from './name-widths.ts';

const words = screens.zh.publicPages;

const mark = (demo: boolean): Html | null => (demo ? html`<span class="pub-mark">${words.demo}</span>` : null);

const searchForm = (text: string): Html => html`<form class="pub-search" action="/public" role="search">
<div><label for="q">${words.search}</label>
<input id="q" name="q" type="search" maxlength="40" value="${text}" placeholder="${words.searchHint}"/></div>
<button>${words.searchIt}</button>
</form>`;

/** First page: search, and the districts in which something is published. */
export const placesPage = (places: readonly PublicPlace[]): Html => html`<section>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<p><a href="/public/items">${screens.zh.publicItems.title}</a></p>
${searchForm('')}
<h2>${words.places}</h2>
${places.length === 0 ? html`<p>${words.nothingYet}</p>` : html`<ul class="pub-list">${places.map(placeItem)}</ul>`}
</section>`;

const placeItem = ({ code, name, demo, units, reports }: PublicPlace): Html => html`<li>
<span><a href="/public/units/${code}">${name ?? words.unnamedPlace(code)}</a>${mark(demo)}</span>
<span class="pub-note">${words.counts(units, reports)}</span></li>`;

/** What a search found. */
export const foundPage = (text: string, units: readonly PublicUnit[]): Html => html`<section>
<h1>${words.title}</h1>
${searchForm(text)}
<p role="status">${units.length === 0 ? words.nothingFound(text) : words.found(text, units.length)}</p>
${unitList(units)}
</section>`;

/** One unit: what became of it, its reports, and the units below it that have any. */
export const unitPage = (
  name: string,
  demo: boolean,
  reports: readonly PublishedRow[],
  below: readonly PublicUnit[],
  turns: readonly PublicTurn[],
): Html => html`<section>
<h1>${name}${mark(demo)}</h1>
${turns.length === 0 ? null : html`<ul class="pub-list">${turns.map(turnItem)}</ul>`}
${reports.length === 0 ? null : html`<h2>${words.reports}</h2><ul class="pub-list">${reports.map(reportItem)}</ul>`}
${below.length === 0 ? null : html`<h2>${words.units}</h2>${unitList(below)}`}
</section>`;

/** What a unit became stands on its page, which stays (design D1). */
const turnItem = ({ way, other, name, kind, on, document }: PublicTurn): Html => html`<li>
<span>${words.turn[way](printDate(on), reorganisationKindNames[kind])}${
  kind === 'close' ? null : html`<a href="/public/units/${other}">${name}</a>`
}</span>
<span class="pub-note">${document}</span></li>`;

const unitList = (units: readonly PublicUnit[]): Html | null =>
  units.length === 0 ? null : html`<ul class="pub-list">${units.map(unitItem)}</ul>`;

const unitItem = ({ code, name, demo, reports, newest }: PublicUnit): Html => html`<li>
<span><a href="/public/units/${code}">${name}</a>${mark(demo)}</span>
<span class="pub-note">${words.reportCount(reports)}　${words.newest(printPeriod(Period.parse(newest)))}</span></li>`;

function reportItem(row: PublishedRow): Html {
  const body = PublishedBody.parse(row.body);
  const day = body.dates.publishedOn;
  const kind = row.kind === 'district' ? `（${reportKindNames.district}）` : '';
  return html`<li>
<span><a href="${pageOf(row)}">${reportTitle(getForm(row.form), body.unitName, row.period)}${kind}</a>${mark(body.demo)}</span>
<span class="pub-note">${day === null ? null : words.publishedOn(printDate(day))}　${words.version(row.version)}</span></li>`;
}

/** One report in full, with its files; `style` belongs into the page's own. */
export function reportPage(row: PublishedRow, doc: ReportDocument): { readonly content: Html; readonly style: string } {
  const { article, style } = nameWidths(toHtml(outlineOf(doc), { standalone: false }));
  const content = html`<nav class="pub-files" aria-label="${words.files}">
<span>${words.files}</span>
<a href="${dataOf(row, '.docx')}">${words.word}</a>
<a href="${dataOf(row, '.xlsx')}">${words.excel}</a>
<a href="${dataOf(row, '.csv')}">${words.csv}</a>
<a href="${dataOf(row)}">${words.json}</a>
</nav>
${trusted(article)}`;
  return { content, style };
}

export const missingPage = (): Html => html`<section>
<h1>${words.notFound}</h1>
<p>${words.notFoundWhat}</p>
${searchForm('')}
</section>`;
