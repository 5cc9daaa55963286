/**
 * A text in both languages, in ICU message format: `{name}` is filled from the facts, codes in words. A text that branches on a
 * code names the fact with `Code` behind it; a fact that is not known is `_`.
 */
export interface Texts {
  readonly vi: string;
  readonly en: string;
}
