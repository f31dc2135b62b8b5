import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Asked } from '../../ui/asked.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { LetterPreview } from './letter-preview.tsx';

/** A letter as it was issued: to be read, printed, taken away as Word. */
export function LetterScreen() {
  const { unit, id } = useParams({ from: '/signed-in/letters/$unit/$id' });
  const { mandate } = useSession();
  const found = useQuery(queries.letter(unit, id));
  return (
    <Asked query={found}>
      {({ letter }) => (
        <>
          <div className="no-print">
            <PageHead
              title={letter.number ?? letter.title}
              below={
                <p className="row">
                  <Link to="/letters">{words.letters.back}</Link>
                  <span className="soft">{words.letters.looked}</span>
                </p>
              }
            >
              <Button onClick={() => window.print()}>{words.letters.print}</Button>
              <Button type="primary" href={`/files/letter.docx?unit=${unit}&id=${id}&as=${mandate.unit}`}>
                {words.letters.word}
              </Button>
            </PageHead>
          </div>
          <LetterPreview letter={letter} />
        </>
      )}
    </Asked>
  );
}
