import type { ChangeDraft, DraftView } from '@laurel/contracts';
import { type policy, refuse } from '@laurel/domain';
import {
  actingReader,
  changeDraft,
  discardDraft,
  type DraftRow,
  findDraft,
  lockDraft,
  presentHeader,
  type Store,
  type Transaction,
  transact,
} from '@laurel/store';
import type { Office } from '../identity/identity.ts';
import { etagOf, type Expected } from '../input/if-match.ts';
import { notFound, Problem, refusalProblem, wrongField } from '../problem/problem.ts';
import { refusedAtDraft, refusedWriting } from './draft-office.ts';
import { draftFrom, openFrame } from './frame.ts';

/** What an office asks of one draft; `tell` hears the version that stands behind the answer, a refusal of a stale one included. */
export interface DraftAsk {
  readonly id: string;
  readonly office: Office;
  readonly tell: (version: number) => void;
}

/** A draft, to an office of its unit or an auditor. Throws NOT_FOUND for what was handed in: that is read as a nomination. */
export async function readDraft(store: Store, { id, office, tell }: DraftAsk): Promise<DraftView> {
  const tx = actingReader(store);
  const draft = await present(tx, await findDraft(tx, id));
  const refused = refusedAtDraft(office, draft, 'readDraft');
  if (refused) throw refusalProblem(refused);
  if (draft.phase !== 'DRAFT') throw notFound();
  tell(draft.version);
  return draftView(draft);
}

/** Writes it anew, if nobody has changed it since the caller read it. */
export function changeAsked(
  store: Store,
  ask: DraftAsk & { readonly expected: Expected; readonly body: ChangeDraft },
): Promise<DraftView> {
  return transact(store, async (tx) => {
    const draft = await ownDraft(tx, ask, 'changeDraft');
    const { seasonId, fromUnitId } = draft;
    const frame = await openFrame(tx, { seasonId, fromUnitId }, ask.office);
    const changed = draftFrom(frame, ask.body, '');
    if (!fromUnitId && changed.units[changed.startAt] !== ask.office.unitId) {
      throw wrongField('startAt', 'must be the level of the unit that originates it');
    }
    if (draft.reconsidersId) keepsItsCase(draft, ask.body);
    await changeDraft(tx, draft, changed);
    const after = await present(tx, await findDraft(tx, ask.id));
    ask.tell(after.version);
    return draftView(after);
  });
}

/** Gives it up, if nobody has changed it since the caller read it. */
export function discardAsked(store: Store, ask: DraftAsk & { readonly expected: Expected }): Promise<void> {
  return transact(store, async (tx) => {
    const draft = await ownDraft(tx, ask, 'discardDraft');
    // The ledger of the case that it reconsiders names it.
    if (draft.reconsidersId) throw new Problem(409, 'DRAFT_RECONSIDERS');
    await discardDraft(tx, ask.id, new Date());
  });
}

/** The draft, locked, as its office may change it in the version that was read. */
async function ownDraft(
  tx: Transaction,
  { id, office, tell, expected }: DraftAsk & { readonly expected: Expected },
  action: policy.Operation,
) {
  const draft = await present(tx, await lockDraft(tx, id));
  const refused = refusedWriting(office, draft, action);
  if (refused) throw refusalProblem(refused);
  if (draft.phase !== 'DRAFT') throw refusalProblem(refuse('ALREADY_SUBMITTED'));
  const etag = etagOf(draft.version);
  if (expected.includes(etag)) return draft;
  tell(draft.version);
  throw new Problem(412, 'DRAFT_STALE', { facts: { required: etag } });
}

/** With the units that are there now: a successor takes over what its predecessor wrote. */
async function present(tx: Transaction, draft: DraftRow | null): Promise<DraftRow> {
  if (!draft) throw notFound();
  return presentHeader(tx, draft);
}

function keepsItsCase(draft: DraftRow, body: ChangeDraft): void {
  for (const field of ['nominee', 'category', 'period', 'achievement'] as const) {
    if (draft[field] !== body[field]) throw wrongField(field, 'is that of the case which this draft reconsiders');
  }
  if ((body.nomineeBirthDate ?? null) !== draft.nomineeBirthDate) {
    throw wrongField('nomineeBirthDate', 'is that of the case which this draft reconsiders');
  }
}

export function draftView({ phase: _, territoryId: __, readers: ___, ...view }: DraftRow): DraftView {
  return view as DraftView;
}
