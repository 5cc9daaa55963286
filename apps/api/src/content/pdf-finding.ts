/** What was found in a PDF. UNREADABLE: also what took too long, or too much. */
export type PdfFinding =
  | { readonly kind: 'CALM' }
  | { readonly kind: 'ENCRYPTED' }
  | { readonly kind: 'UNREADABLE' }
  | { readonly kind: 'ACTIVE'; readonly what: string };

const MARK = 'laurel-pdf ';

export const tellFinding = (finding: PdfFinding) => `${MARK}${JSON.stringify(finding)}\n`;

/** The last line that the program wrote; a program that was ended wrote none. */
export function readFinding(said: string): PdfFinding {
  const line = said.trimEnd().split('\n').at(-1) ?? '';
  return line.startsWith(MARK) ? (JSON.parse(line.slice(MARK.length)) as PdfFinding) : { kind: 'UNREADABLE' };
}
