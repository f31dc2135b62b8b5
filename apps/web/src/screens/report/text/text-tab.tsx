import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';
import { ChapterField } from './chapter-field.tsx';
import { DateFields } from './date-fields.tsx';

/** 文字部分: the chapters in order, each with what must be in it, and the dates on the report. */
export function TextTab() {
  const { form } = useReportPage();
  return (
    <section className="card" aria-label={words.report.tabs.text}>
      <DateFields />
      {form.chapters.map((chapter) => (
        <ChapterField key={chapter.code} chapter={chapter} />
      ))}
    </section>
  );
}
