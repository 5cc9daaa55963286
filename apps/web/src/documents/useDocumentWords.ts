import { useIntl } from 'react-intl';
import { useWords } from '../shell/language.tsx';
import { isScreenKey } from '../shell/texts.ts';

const KILO = 1024;

/** Sizes and kinds of documents in words. */
export function useDocumentWords() {
  const { formatNumber } = useIntl();
  const { text } = useWords();
  const digits = { maximumFractionDigits: 1 };
  return {
    size: (bytes: number) => {
      if (bytes < KILO) return `${bytes} B`;
      if (bytes < KILO * KILO) return `${formatNumber(bytes / KILO, digits)} KB`;
      return `${formatNumber(bytes / KILO / KILO, digits)} MB`;
    },
    /** A kind that is not known here is named as the rules or the level named it. */
    kind: (kind: string) => {
      const key = `documents.kind.${kind}`;
      return isScreenKey(key) ? text(key) : kind;
    },
  };
}
