import { words } from '../words.ts';
import { OfficialLabel } from './official-label.tsx';

/** What a finding rests on: an article or the form's own note, Chinese in every language. */
export const Ground = ({ text }: { readonly text: string }) => (
  <>
    {words.findings.ground('')}
    <OfficialLabel text={text} />
  </>
);
