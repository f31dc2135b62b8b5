import { getForm } from '@gongkai/forms';
import { PlainDate } from '@gongkai/kernel';
import { verificationCode } from '@gongkai/reports';
import { PublishedBody, reportTitle } from '@gongkai/services';
import type { Words } from '@gongkai/words/by-language';
import { isCurrent, type PublishedVersion, pageOf } from '../open/published.ts';
import type { CheckedFile } from './check-file.ts';
import { chinese } from './chinese.ts';
import { type Html, html } from './html.ts';

/** What came of a check: a published version and perhaps a file held against it, or why there is none. */
export type Verified =
  | { readonly found: PublishedVersion; readonly checked: CheckedFile | null }
  | { readonly problem: string };

/** One form for both ways, and what came of it. It works without script. */
export function verifyPage(say: Words, typed: string, verified: Verified | null): Html {
  const words = say.words.corrections.verify;
  return html`<section>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<form class="pub-fields" method="post" action="/public/verify" enctype="multipart/form-data">
<p><label for="code">${words.code}</label>
<input id="code" name="code" maxlength="40" autocomplete="off" value="${typed}" placeholder="${words.codeHint}"/></p>
<p><label for="file">${words.file}</label>
<input id="file" name="file" type="file" accept=".docx,.xlsx,.csv,.json,.html"/></p>
<p><button>${words.check}</button></p>
</form>
${verified === null ? null : html`<div class="pub-result" role="status">${'problem' in verified ? html`<p>${verified.problem}</p>` : result(say, verified.found, verified.checked)}</div>`}
</section>`;
}

function result(say: Words, found: PublishedVersion, checked: CheckedFile | null): Html {
  const words = say.words.corrections.verify;
  const { colon, comma, stop } = say.marks;
  const { row, versions } = found;
  const body = PublishedBody.parse(row.body);
  const current = isCurrent(found);
  const newest = versions.at(-1)?.version ?? row.version;
  const day = say.printDay(PlainDate.parse(row.publishedAt.slice(0, 10)));
  return html`<p>${words.found}${colon}<strong${chinese(say)}>${reportTitle(getForm(row.form), body.unitName, row.period)}</strong></p>
<p>${words.version(row.version)}${comma}${words.publishedOn(day)}${stop}${current ? words.isCurrent : words.isPast(newest)}${stop}</p>
${checked === null ? null : html`<p>${verdict(say, checked)}</p><p class="pub-digest">${words.fileDigest}${colon}${checked.sha256}</p>`}
<p>${words.code}${colon}${verificationCode(row.sha256)}</p>
<p class="pub-digest">${words.figuresDigest}${colon}${row.sha256}</p>
<p><a href="${pageOf(row, current ? null : row.version)}">${words.see}</a></p>`;
}

function verdict(say: Words, { verdict: found, differing }: CheckedFile): string {
  const words = say.words.corrections.verify;
  if (found === 'original') return words.original;
  if (found === 'same-figures') return words.sameFigures;
  return differing === null ? words.noFigures : words.otherFigures(differing);
}
