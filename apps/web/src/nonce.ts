/** The nonce that the server's style policy names for this page. */
export const pageNonce = (): string => document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';

/**
 * Gives the page's nonce to every style element put into the head. The component library does so for its own styles, but
 * not where it locks scrolling under a dialog or measures a scroll bar.
 */
export function nonceStyles(nonce: string): void {
  const { head } = document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    if (node instanceof HTMLStyleElement && node.nonce === '') node.nonce = nonce;
    append(node);
    return node;
  };
}
