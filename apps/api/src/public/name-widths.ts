/** An article without inline styles, and the rules that take their place in the page's own style. */
export interface NamedWidths {
  readonly article: string;
  readonly style: string;
}

/**
 * Column widths stand in the article as inline styles, which the policy of a served page forbids: each becomes a class,
 * whose rule goes where the page's nonce is.
 */
export function nameWidths(article: string): NamedWidths {
  const rules = new Map<string, string>();
  const named = article.replace(/<col style="width:([\d.]+)%"\/>/g, (_, width: string) => {
    const name = `gk-w${width.replace('.', '-')}`;
    rules.set(name, `.${name}{width:${width}%}`);
    return `<col class="${name}"/>`;
  });
  return { article: named, style: [...rules.values()].join('\n') };
}
