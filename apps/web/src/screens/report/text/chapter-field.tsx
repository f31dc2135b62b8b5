import type { Chapter } from '@gongkai/forms';
import { withGloss } from '@gongkai/words';
import { Alert, Button } from 'antd';
import { OfficialLabel } from '../../../ui/official-label.tsx';
import { words } from '../../../words.ts';
import { chapterName } from '../desk/names.ts';
import { useField } from '../desk/use-field.ts';
import { useReportPage } from '../report-context.tsx';

/** One chapter: its prose, and beside it the required points, ticked off while typing. */
export function ChapterField({ chapter }: { chapter: Chapter }) {
  const { desk, view } = useReportPage();
  const name = chapterName(chapter.code);
  const field = useField(desk.store, name);
  const id = `chapter-${chapter.code}`;
  const length = [...field.text.replace(/\s/g, '')].length;
  const choose = (whose: 'mine' | 'theirs'): void => {
    desk.store.choose(name, whose);
    void desk.flush();
  };

  return (
    <section className="chapter">
      <div>
        <div className="row chapter-head">
          <h2>
            <label htmlFor={id}>
              <OfficialLabel text={chapter.title} />
            </label>
          </h2>
          <span className="faint">
            {chapter.least === undefined ? words.common.chars(length) : words.report.least(length, chapter.least)}
          </span>
          <span className={field.status === 'saved' ? 'faint good' : 'faint'}>{words.report.status[field.status]}</span>
        </div>
        {field.theirs !== null && (
          <Alert
            type="warning"
            showIcon
            className="gap-below"
            title={words.report.textConflict}
            description={
              <>
                <p className="chapter-prose">{field.theirs === '' ? words.report.blank : field.theirs}</p>
                <div className="row">
                  <Button size="small" onClick={() => choose('mine')}>
                    {words.report.useMine}
                  </Button>
                  <Button size="small" onClick={() => choose('theirs')}>
                    {words.report.useTheirs}
                  </Button>
                </div>
              </>
            }
          />
        )}
        <textarea
          id={id}
          value={field.text}
          readOnly={view.lock !== null}
          maxLength={20_000}
          rows={chapter.body === 'tables' ? 3 : 8}
          onChange={(event) => desk.store.type(name, event.target.value)}
          onBlur={() => void desk.flush()}
        />
      </div>
      <ChapterGuide chapter={chapter} text={field.text} />
    </section>
  );
}

function ChapterGuide({ chapter, text }: { chapter: Chapter; text: string }) {
  return (
    <aside className="chapter-guide">
      <h3>{words.report.chapterHint}</h3>
      <p className="faint">{withGloss(chapter.hint)}</p>
      {chapter.points.length > 0 && (
        <>
          <h3 className="chapter-points">{words.report.points}</h3>
          <ul className="points">
            {chapter.points.map((point) => {
              const done = point.words.some((word) => text.includes(word));
              return (
                <li key={point.code} data-done={done ? '' : undefined} title={point.ground}>
                  <span aria-hidden>{done ? '☑' : '☐'}</span>
                  <span>
                    {withGloss(point.label)}
                    <span className="visually-hidden">{done ? words.report.pointDone : words.report.pointOpen}</span>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </aside>
  );
}
