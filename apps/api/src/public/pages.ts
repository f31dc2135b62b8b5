import type { PublicPlace, PublicUnit, PublishedRow } from '@gongkai/db';
import { outlineOf, type ReportDocument, toHtml } from '@gongkai/documents';
import { getForm } from '@gongkai/forms';
import { Period, PlainDate, printDate, printPeriod } from '@gongkai/kernel';
import { verificationCode } from '@gongkai/reports';
import { PublishedBody, reportTitle } from '@gongkai/services';
import { reportKindNames, screens } from '@gongkai/words';
import { dataOf, isCurrent, type PublishedVersion, pageOf, verifyPage } from '../open/published.ts';
import { type Html, html, trusted } from './html.ts';
import { nameWidths } from './name-widths.ts';

const words = screens.zh.publicPages;
const corrected = screens.zh.corrections.public;

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
<p><a href="/public/items">${screens.zh.publicItems.title}</a>　<a href="/public/verify">${screens.zh.corrections.verify.title}</a></p>
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

/** One unit: its reports, and the units below it that have any. */
export const unitPage = (
  name: string,
  demo: boolean,
  reports: readonly PublishedRow[],
  below: readonly PublicUnit[],
): Html => html`<section>
<h1>${name}${mark(demo)}</h1>
${reports.length === 0 ? null : html`<h2>${words.reports}</h2><ul class="pub-list">${reports.map(reportItem)}</ul>`}
${below.length === 0 ? null : html`<h2>${words.units}</h2>${unitList(below)}`}
</section>`;

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

/** One report in full, with its files, its versions, and what was corrected below it since; `style` belongs into the page's own. */
export function reportPage(
  version: PublishedVersion,
  doc: ReportDocument,
  below: readonly PublishedRow[],
): { readonly content: Html; readonly style: string } {
  const { row } = version;
  const { article, style } = nameWidths(toHtml(outlineOf(doc), { standalone: false }));
  const asked = isCurrent(version) ? null : row.version;
  const content = html`<nav class="pub-files" aria-label="${words.files}">
<span>${words.files}</span>
<a href="${dataOf(row, '.docx', asked)}">${words.word}</a>
<a href="${dataOf(row, '.xlsx', asked)}">${words.excel}</a>
<a href="${dataOf(row, '.csv', asked)}">${words.csv}</a>
<a href="${dataOf(row, '', asked)}">${words.json}</a>
<a href="${verifyPage(row)}">${corrected.code(verificationCode(row.sha256))}</a>
</nav>
${versionsNote(version)}
${belowNote(below)}
${trusted(article)}`;
  return { content, style };
}

/** Every version with its page, as soon as there is more than one; who reads an old one is told so first. */
function versionsNote({ row, versions }: PublishedVersion): Html | null {
  const newest = versions.at(-1);
  if (versions.length < 2 || newest === undefined) return null;
  const old = newest.version !== row.version;
  return html`<section class="pub-versions" aria-label="${corrected.versions}">
${old ? html`<p class="pub-warn" role="status">${corrected.notCurrent(newest.version)}<a href="${pageOf(newest)}">${corrected.toCurrent}</a></p>` : null}
<h2>${corrected.versions}</h2>
<ul>${versions.toReversed().map(
    (each) => html`<li>
<a href="${pageOf(each, each.version)}">${corrected.version(each.version, printDate(PlainDate.parse(each.publishedAt.slice(0, 10))))}</a>
<span>${each.version === newest.version ? corrected.current : corrected.past}</span>
<code>${verificationCode(each.sha256)}</code></li>`,
  )}</ul>
</section>`;
}

/** What units below have corrected and published since: a frozen total does not hold it, and says so. */
function belowNote(below: readonly PublishedRow[]): Html | null {
  if (below.length === 0) return null;
  return html`<section class="pub-versions" aria-label="${corrected.below}">
<h2>${corrected.below}</h2>
<p>${corrected.belowWhat}</p>
<ul>${below.map((row) => {
    const { unitName } = PublishedBody.parse(row.body);
    const day = printDate(PlainDate.parse(row.publishedAt.slice(0, 10)));
    return html`<li><a href="${pageOf(row)}">${unitName}</a><span>${corrected.version(row.version, day)}</span></li>`;
  })}</ul>
</section>`;
}

export const missingPage = (): Html => html`<section>
<h1>${words.notFound}</h1>
<p>${words.notFoundWhat}</p>
${searchForm('')}
</section>`;
