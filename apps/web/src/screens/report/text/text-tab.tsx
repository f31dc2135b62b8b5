import { words } from '../../../words.ts';
import { ObservationsSection } from '../observations/observations-section.tsx';
import { useReportPage } from '../report-context.tsx';
import { ChapterField } from './chapter-field.tsx';
import { ChapterText } from './chapter-text.tsx';
import { DateFields } from './date-fields.tsx';

/** 文字部分: the chapters in order, each with what must be in it, and the dates on the report. */
export function TextTab() {
  const { form, view } = useReportPage();
  const Part = view.lock === null ? ChapterField : ChapterText;
  return (
    <section className="card" aria-label={words.report.tabs.text}>
      <DateFields />
      <ObservationsSection />
      {form.chapters.map((chapter) => (
        <Part key={chapter.code} chapter={chapter} />
      ))}
    </section>
  );
}
