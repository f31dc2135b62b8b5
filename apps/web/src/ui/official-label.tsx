import { glossOf, language } from '@gongkai/words';

/** An official label: Chinese in every language of the screens, in another one with what it says below it. */
export function OfficialLabel({ text }: { readonly text: string }) {
  if (language === 'zh') return text;
  const gloss = glossOf(text);
  return (
    <>
      <span lang="zh-CN">{text}</span>
      {gloss !== null && <span className="gloss">{gloss}</span>}
    </>
  );
}
