/** The word by which the page's own styles are told from foreign ones (Content-Security-Policy). */
export function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
