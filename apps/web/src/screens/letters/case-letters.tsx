import type { LetterRow } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { marks, printDay } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/letters.css';
import { Asked } from '../../ui/asked.tsx';
import { words } from '../../words.ts';
import { LetterDialog } from './letter-dialog.tsx';
import type { LetterAsked } from './letter-draft.ts';
import { letterName } from './letter-name.ts';

/** Letters of one application: what went out, and what it waits for. */
export function CaseLetters({ unit, id }: { unit: UnitCode; id: string }) {
  const { may } = useSession();
  const found = useQuery(queries.caseLetters(unit, id));
  const [asked, setAsked] = useState<LetterAsked | null>(null);
  const mayIssue = may('application.edit', unit);
  return (
    <section className="card card-pad" aria-labelledby="case-letters">
      <h2 id="case-letters">{words.letters.ofCase}</h2>
      <Asked query={found}>
        {({ inherited, issued, open }) => (
          <>
            {inherited.length + issued.length === 0 ? (
              <p className="soft">{words.letters.noneIssued}</p>
            ) : (
              <ul className="letter-list">
                {inherited.map((letter) => (
                  <li key={`${letter.of}/${letter.number}`}>
                    <span className="letter-line">
                      {letter.number}
                      <LetterAbout letter={letter} more={words.letters.inheritedFrom(letter.ofName)} />
                    </span>
                    {mayIssue && isNewest(letter, [...inherited, ...issued]) && (
                      <CorrectLetter onAsk={() => setAsked(correcting(unit, id, letter))} />
                    )}
                  </li>
                ))}
                {issued.map((letter) => (
                  <li key={letter.id}>
                    <IssuedLetter unit={unit} letter={letter} />
                    {mayIssue && isNewest(letter, issued) && (
                      <CorrectLetter onAsk={() => setAsked(correcting(unit, id, letter))} />
                    )}
                  </li>
                ))}
              </ul>
            )}
            {mayIssue && open.length > 0 && (
              <div className="row letter-open">
                {open.map(({ type, party }) => (
                  <Button
                    key={`${type}/${party}`}
                    onClick={() => setAsked({ unit, application: id, type, party, replaces: null })}
                  >
                    {`${words.letters.issueThis(letterName(type))}${partyText(party)}`}
                  </Button>
                ))}
              </div>
            )}
          </>
        )}
      </Asked>
      {asked !== null && <LetterDialog asked={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

function IssuedLetter({ unit, letter }: { unit: UnitCode; letter: LetterRow }) {
  const { may } = useSession();
  return (
    <span className="letter-line">
      {may('identity.read', unit) ? (
        <Link to="/letters/$unit/$id" params={{ unit, id: letter.id }}>
          {letter.number}
        </Link>
      ) : (
        letter.number
      )}
      <LetterAbout letter={letter} />
    </span>
  );
}

/** What kind of letter, to whom, of which day. */
function LetterAbout({ letter, more }: { letter: Issued; more?: string }) {
  const { type, party, issuedOn, replaces } = letter;
  const facts = [printDay(issuedOn), replaces === null ? undefined : words.letters.replaces(replaces), more];
  return (
    <>
      <span>{`${letterName(type)}${partyText(party)}`}</span>
      <span className="faint">{facts.filter((fact) => fact !== undefined).join(marks.gap)}</span>
    </>
  );
}

// A third party is known by its number alone, an organ by its name, a section by its code.
const partyText = (party: string): string =>
  party === '' ? '' : words.letters.to(/^[1-9]\d?$/.test(party) ? words.letters.thirdParty(party) : party);

const CorrectLetter = ({ onAsk }: { onAsk: () => void }) => (
  <button type="button" className="link-button" onClick={onAsk}>
    {words.letters.correct}
  </button>
);

type Issued = Omit<LetterRow, 'id' | 'application'>;

const isNewest = (letter: Issued, issued: readonly Issued[]): boolean =>
  !issued.some(({ replaces }) => replaces === letter.number);

const correcting = (unit: UnitCode, application: string, { type, party, number }: Issued): LetterAsked => ({
  ...{ unit, application, type, party },
  replaces: number,
});
