import type { PublicPlace, PublicTurn, PublicUnit, PublishedRow } from '@gongkai/db';
import { outlineOf, type ReportDocument, toHtml } from '@gongkai/documents';
import { getForm } from '@gongkai/forms';
import { Period, PlainDate } from '@gongkai/kernel';
import { verificationCode } from '@gongkai/reports';
import { PublishedBody, reportTitle } from '@gongkai/services';
import type { Words } from '@gongkai/words/by-language';
import { dataOf, isCurrent, type PublishedVersion, pageOf, verifyPage } from '../open/published.ts';
import { chinese } from './chinese.ts';
import { type Html, html, trusted } from './html.ts';
import { nameWidths } from './name-widths.ts';

const mark = ({ words }: Words, demo: boolean): Html | null =>
  demo ? html`<span class="pub-mark">${words.publicPages.demo}</span>` : null;

const searchForm = (
  { publicPages: words }: Words['words'],
  text: string,
): Html => html`<form class="pub-search" action="/public" role="search">
<div><label for="q">${words.search}</label>
<input id="q" name="q" type="search" maxlength="40" value="${text}" placeholder="${words.searchHint}"/></div>
<button>${words.searchIt}</button>
</form>`;

/** First page: search, and the districts in which something is published. */
export function placesPage(say: Words, places: readonly PublicPlace[]): Html {
  const words = say.words.publicPages;
  return html`<section>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<p><a href="/public/items">${say.words.publicItems.title}</a>${say.marks.gap}<a href="/public/verify">${say.words.corrections.verify.title}</a></p>
${searchForm(say.words, '')}
<h2>${words.places}</h2>
${places.length === 0 ? html`<p>${words.nothingYet}</p>` : html`<ul class="pub-list">${places.map((place) => placeItem(say, place))}</ul>`}
</section>`;
}

const placeItem = (say: Words, { code, name, demo, units, reports }: PublicPlace): Html => html`<li>
<span><a href="/public/units/${code}"${chinese(say)}>${name ?? say.words.publicPages.unnamedPlace(code)}</a>${mark(say, demo)}</span>
<span class="pub-note">${say.words.publicPages.counts(units, reports)}</span></li>`;

/** What a search found. */
export function foundPage(say: Words, text: string, units: readonly PublicUnit[]): Html {
  const words = say.words.publicPages;
  return html`<section>
<h1>${words.title}</h1>
${searchForm(say.words, text)}
<p role="status">${units.length === 0 ? words.nothingFound(text) : words.found(text, units.length)}</p>
${unitList(say, units)}
</section>`;
}

/** One unit: what became of it, its reports, and the units below it that have any. */
export const unitPage = (
  say: Words,
  name: string,
  demo: boolean,
  reports: readonly PublishedRow[],
  below: readonly PublicUnit[],
  turns: readonly PublicTurn[],
): Html => html`<section>
<h1${chinese(say)}>${name}${mark(say, demo)}</h1>
${turns.length === 0 ? null : html`<ul class="pub-list">${turns.map((turn) => turnItem(say, turn))}</ul>`}
${reports.length === 0 ? null : html`<h2>${say.words.publicPages.reports}</h2><ul class="pub-list">${reports.map((row) => reportItem(say, row))}</ul>`}
${below.length === 0 ? null : html`<h2>${say.words.publicPages.units}</h2>${unitList(say, below)}`}
</section>`;

/** What a unit became stands on its page, which stays (design D1). */
const turnItem = (say: Words, { way, other, name, kind, on, document }: PublicTurn): Html => html`<li>
<span>${say.words.publicPages.turn[way](say.printDay(on), say.reorganisationKindNames[kind])}${
  kind === 'close' ? null : html`<a href="/public/units/${other}"${chinese(say)}>${name}</a>`
}</span>
<span class="pub-note"${chinese(say)}>${document}</span></li>`;

const unitList = (say: Words, units: readonly PublicUnit[]): Html | null =>
  units.length === 0 ? null : html`<ul class="pub-list">${units.map((unit) => unitItem(say, unit))}</ul>`;

const unitItem = (say: Words, { code, name, demo, reports, newest }: PublicUnit): Html => html`<li>
<span><a href="/public/units/${code}"${chinese(say)}>${name}</a>${mark(say, demo)}</span>
<span class="pub-note">${say.words.publicPages.reportCount(reports)}${say.marks.gap}${say.words.publicPages.newest(say.printSpan(Period.parse(newest)))}</span></li>`;

function reportItem(say: Words, row: PublishedRow): Html {
  const words = say.words.publicPages;
  const body = PublishedBody.parse(row.body);
  const day = body.dates.publishedOn;
  const kind = row.kind === 'district' ? `${say.marks.open}${say.reportKindNames.district}${say.marks.close}` : '';
  return html`<li>
<span><a href="${pageOf(row)}"${chinese(say)}>${reportTitle(getForm(row.form), body.unitName, row.period)}</a>${kind}${mark(say, body.demo)}</span>
<span class="pub-note">${day === null ? null : words.publishedOn(say.printDay(day))}${say.marks.gap}${words.version(row.version)}</span></li>`;
}

/** One report in full, with its files, its versions, and what was corrected below it since; `style` belongs into the page's own. */
export function reportPage(
  say: Words,
  version: PublishedVersion,
  doc: ReportDocument,
  below: readonly PublishedRow[],
): { readonly content: Html; readonly style: string } {
  const words = say.words.publicPages;
  const { row } = version;
  const { article, style } = nameWidths(toHtml(outlineOf(doc), { standalone: false }));
  const asked = isCurrent(version) ? null : row.version;
  const content = html`<nav class="pub-files" aria-label="${words.files}">
<span>${words.files}</span>
<a href="${dataOf(row, '.docx', asked)}">${words.word}</a>
<a href="${dataOf(row, '.xlsx', asked)}">${words.excel}</a>
<a href="${dataOf(row, '.csv', asked)}">${words.csv}</a>
<a href="${dataOf(row, '', asked)}">${words.json}</a>
<a href="${verifyPage(row)}">${say.words.corrections.public.code(verificationCode(row.sha256))}</a>
</nav>
${versionsNote(say, version)}
${belowNote(say, below)}
<div${chinese(say)}>${trusted(article)}</div>`;
  return { content, style };
}

/** Every version with its page, as soon as there is more than one; who reads an old one is told so first. */
function versionsNote(say: Words, { row, versions }: PublishedVersion): Html | null {
  const corrected = say.words.corrections.public;
  const newest = versions.at(-1);
  if (versions.length < 2 || newest === undefined) return null;
  const old = newest.version !== row.version;
  return html`<section class="pub-versions" aria-label="${corrected.versions}">
${old ? html`<p class="pub-warn" role="status">${corrected.notCurrent(newest.version)}${say.marks.apart}<a href="${pageOf(newest)}">${corrected.toCurrent}</a></p>` : null}
<h2>${corrected.versions}</h2>
<ul>${versions.toReversed().map(
    (each) => html`<li>
<a href="${pageOf(each, each.version)}">${corrected.version(each.version, dayOf(say, each))}</a>
<span>${each.version === newest.version ? corrected.current : corrected.past}</span>
<code>${verificationCode(each.sha256)}</code></li>`,
  )}</ul>
</section>`;
}

const dayOf = (say: Words, { publishedAt }: Pick<PublishedRow, 'publishedAt'>): string =>
  say.printDay(PlainDate.parse(publishedAt.slice(0, 10)));

/** What units below have corrected and published since: a frozen total does not hold it, and says so. */
function belowNote(say: Words, below: readonly PublishedRow[]): Html | null {
  const corrected = say.words.corrections.public;
  if (below.length === 0) return null;
  return html`<section class="pub-versions" aria-label="${corrected.below}">
<h2>${corrected.below}</h2>
<p>${corrected.belowWhat}</p>
<ul>${below.map((row) => {
    const { unitName } = PublishedBody.parse(row.body);
    return html`<li><a href="${pageOf(row)}"${chinese(say)}>${unitName}</a><span>${corrected.version(row.version, dayOf(say, row))}</span></li>`;
  })}</ul>
</section>`;
}

export const missingPage = ({ words }: Words): Html => html`<section>
<h1>${words.publicPages.notFound}</h1>
<p>${words.publicPages.notFoundWhat}</p>
${searchForm(words, '')}
</section>`;
