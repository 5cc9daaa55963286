import type { Schemas } from '../shell/client.ts';
import type { Draft } from './draft.ts';

export type SectionState = 'NOT_STARTED' | 'IN_PROGRESS' | 'MISSING' | 'DONE';

/** The nominee is named; of an individual the date of birth tells people of one name apart. */
export function stateOfNominee({ category, nomineeBirthDate }: Draft): SectionState {
  return category === 'INDIVIDUAL' && !nomineeBirthDate ? 'IN_PROGRESS' : 'DONE';
}

/** How far the documents are, by what the rules ask for at the level where the file starts. */
export function stateOfDocuments(
  documents: readonly Schemas['Document'][],
  asked: readonly string[],
): { readonly state: SectionState; readonly missing: readonly string[]; readonly kept: number; readonly open: number } {
  const there = documents.filter(({ state }) => state === 'KEPT');
  const open = documents.filter(({ state }) => state === 'OPEN').length;
  const missing = asked.filter((kind) => !there.some((document) => document.kind === kind));
  const rest = { missing, kept: there.length, open };
  if (open > 0) return { state: 'IN_PROGRESS', ...rest };
  if (missing.length > 0) return { state: there.length === 0 ? 'NOT_STARTED' : 'MISSING', ...rest };
  return { state: there.length === 0 ? 'NOT_STARTED' : 'DONE', ...rest };
}
