import { type Command, usualCapacity } from '@laurel/domain';
import type { CaseHeader, Store } from '@laurel/store';
import type { Ask } from './command-door.ts';
import { attachedDocuments } from './attached-documents.ts';
import { keptRules } from './kept-rules.ts';
import { linkedNomination } from './linked-nomination.ts';
import { ownNames } from './own-names.ts';
import { keepTexts, remarksOf } from './remarks.ts';
import { unvoted } from './sealed-ballot.ts';
import { submitFrom } from './submit-from.ts';

/**
 * The command as the engine and the ledger may see it: ids and commitments in the place of names and texts. Most words have the
 * keys of their body; those that bring something of their own have a file beside this one. Made twice it is the same.
 */
export async function commandFrom(store: Store, header: CaseHeader, ask: Ask): Promise<Command> {
  const { body, office, intent } = ask;
  const texts = await remarksOf(store, header, ask);
  const given = { ...body, ...texts } as unknown as Command;
  switch (body.type) {
    case 'submit':
      return submitFrom(header, { ...texts, ...(await attachedDocuments(store, header, intent)) });
    case 'decide':
      return { ...given, capacity: body.capacity ?? usualCapacity(office.role) } as Command;
    case 'requestSupplement':
    case 'supplement':
      return { ...given, documents: await ownNames(store, header, body.documents) } as unknown as Command;
    case 'returnForCorrection':
      return { ...given, fields: await ownNames(store, header, body.fields) } as unknown as Command;
    case 'resubmit': {
      const names = await ownNames(store, header, Object.keys(body.changes));
      const changes = Object.fromEntries(Object.values(body.changes).map((text, index) => [names[index] ?? '', text]));
      return { type: body.type, changes: await keepTexts(store, header, intent, changes) };
    }
    case 'castBallot':
      return unvoted(header, body);
    case 'replyConsultation':
      return { ...given, agencyId: office.unitId } as Command;
    case 'reconsider':
      return { ...given, nominationId: await linkedNomination(store, header, intent) } as Command;
    case 'migrateRuleSet':
      return { type: body.type, ...(await keptRules(store, body.ruleSet)), ...texts } as Command;
    default:
      return given;
  }
}
