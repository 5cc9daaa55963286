import type { EligibilityView } from '@laurel/contracts';
import { LEVELS, type RuleSet } from '@laurel/domain';
import { wordTexts } from '@laurel/messages';

/** Which documents the rule set asks a dossier of each level to hold, for a clerk to look for: nothing checks them yet. */
export function askedDocuments({ documents = {} }: Pick<RuleSet, 'documents'>): EligibilityView['documents'] {
  return LEVELS.flatMap((level) =>
    (documents[level] ?? []).map((code) => ({ level, code, texts: wordTexts('document', code) })),
  );
}
