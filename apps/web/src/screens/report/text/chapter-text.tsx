import type { Chapter } from '@gongkai/forms';
import { OfficialLabel } from '../../../ui/official-label.tsx';
import { words } from '../../../words.ts';
import { chapterName } from '../desk/names.ts';
import { useField } from '../desk/use-field.ts';
import { useReportPage } from '../report-context.tsx';

/** One chapter to be read, once nobody may write in it. */
export function ChapterText({ chapter }: { chapter: Chapter }) {
  const { desk } = useReportPage();
  // What is on the desk, so that prose typed just before somebody signed is still there to be copied.
  const { text } = useField(desk.store, chapterName(chapter.code));
  return (
    <section className="chapter-read" id={`chapter-${chapter.code}`} tabIndex={-1}>
      <h2>
        <OfficialLabel text={chapter.title} />
      </h2>
      {text === '' ? <p className="faint">{words.common.notReported}</p> : <p className="chapter-prose">{text}</p>}
    </section>
  );
}
