import { useDocumentWords } from '../documents/useDocumentWords.ts';
import type { Nomination } from '../nomination/nomination.ts';
import { useRemarks } from '../nomination/remarks.ts';
import { useWords } from '../shell/language.tsx';

/** The fields that a level returns most, and the facts that it does not. */
export const OWN_FIELDS = ['nominee', 'category', 'achievement', 'period', 'asks'] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

/** How fields and documents of a case are called, and what its texts say. What was named in words stands in the ledger by an id. */
export function useNames(nomination: Nomination) {
  const { text, word } = useWords();
  const { kind } = useDocumentWords();
  const { remark, said } = useRemarks(nomination.id);
  const own: Record<OwnField, string> = {
    nominee: nomination.nominee.name,
    category: word('category', nomination.category),
    achievement: nomination.achievement,
    period: nomination.period,
    asks: word('level', nomination.asks),
  };
  return {
    remark,
    field: (name: string) => (isOwn(name) ? text(`case.${name}`) : (said(name) ?? name)),
    document: (name: string) => said(name) ?? kind(name),
    valueOf: (name: string) => (isOwn(name) ? own[name] : ''),
  };
}

const isOwn = (name: string): name is OwnField => (OWN_FIELDS as readonly string[]).includes(name);
