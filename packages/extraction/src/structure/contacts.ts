/** How to reach the organ: no statistics, yet checked against its guide (R47). */
const contacts = [
  { concept: 'contact.phone', words: /(?:电话|传真)(?:号码)?[: ]*(\(?0\d{2,3}\)?[-—– ]*\d{7,8}|1[3-9]\d{9}|\d{7,8})/g },
  { concept: 'contact.postcode', words: /(?:邮编|邮政编码)[: ]*(\d{6})/g },
  { concept: 'contact.email', words: /(?:邮箱|邮件|E-?mail)(?:地址)?[: ]*([\w.+-]+@[\w.-]+\w)/gi },
] as const;

export interface Contact {
  readonly concept: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

export const readContacts = (text: string): readonly Contact[] =>
  contacts.flatMap(({ concept, words }) =>
    [...text.matchAll(words)].map((match) => ({
      concept,
      value: match[1] ?? '',
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
