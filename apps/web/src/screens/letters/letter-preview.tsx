import { printDate } from '@gongkai/kernel';
import { enclosureLines, type LetterText } from '@gongkai/registers/letters';
import '../../styles/letters.css';

/** A letter on paper, as Word sets it: title, number, addressee, body, annexes, signature, 附注; its slip on a second sheet. */
export function LetterPreview({ letter }: { letter: LetterText }) {
  const { title, number, addressee, paragraphs, enclosures, organ, day, contact, slip } = letter;
  return (
    <div className="papers">
      <article className="paper" lang="zh-CN" aria-label={title}>
        <h2>{title}</h2>
        {number !== null && <p className="paper-number">{number}</p>}
        <p className="paper-addressee">{addressee}：</p>
        {paragraphs.map((text) => (
          <p key={text} className="paper-text">
            {text}
          </p>
        ))}
        {enclosures.length > 0 && (
          <ul className="paper-enclosures">
            {enclosureLines(enclosures).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        <div className="paper-signature">
          <p>{organ}</p>
          <p>{printDate(day)}</p>
        </div>
        <p className="paper-text">（{contact}）</p>
      </article>
      {slip !== null && (
        <article className="paper" lang="zh-CN" aria-label={slip.title}>
          <h2>{slip.title}</h2>
          {slip.lines.map((text) => (
            <p key={text} className="paper-blank">
              {text}
            </p>
          ))}
        </article>
      )}
    </div>
  );
}
