import type { ConfirmList, ListRequest, SigningSessionView, SignList } from '@laurel/contracts';
import { type CommandId, type NominationId, refuse } from '@laurel/domain';
import { findSession, reader, type SessionRow, type Store, strangersInList } from '@laurel/store';
import { Inject, Injectable } from '@nestjs/common';
import { usualCapacity } from '../commands/command-from.ts';
import { ENGINE, type Engine } from '../engine/engine.ts';
import type { Office } from '../identity/identity.ts';
import type { Intent } from '../input/idempotency-key.ts';
import { notFound, Problem, refusalProblem, unavailable, wrongField } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { refuseConfirmer, refuseSigner, unitOf } from './may-sign.ts';
import { sendList } from './send-list.ts';
import { sessionView } from './session-view.ts';

/** The way in for one decision with a list. The session's row answers for everything that was asked before. */
@Injectable()
export class SigningDoor {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async sign(body: SignList, office: Office, intent: Intent): Promise<SigningSessionView> {
    const refused = refuseSigner(office, body.level);
    if (refused) throw refusalProblem(refused);
    const before = await this.find(intent.id);
    if (before) return answeredBefore(before, before.fingerprint, intent);
    const { level, onward, to = null } = body;
    const unitId = unitOf(office);
    const nominationIds = body.nominationIds as NominationId[];
    await this.refuseStrangers(nominationIds, { level, unitId });
    const capacity = body.capacity ?? usualCapacity(office);
    const sessionId = intent.id as CommandId;
    const frame = { sessionId, actor: office, unitId, level, onward, to, capacity };
    return this.ask({ ...frame, ask: 1, askId: sessionId, fingerprint: intent.fingerprint, nominationIds });
  }

  async confirm(id: string, body: ConfirmList, office: Office, intent: Intent) {
    const session = await this.find(id);
    if (!session) throw notFound();
    const refused = refuseConfirmer(office, session);
    if (refused) throw refusalProblem(refused);
    if (session.lastAskId === intent.id) return answeredBefore(session, session.lastFingerprint, intent);
    if (session.id === intent.id) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
    const nominationIds = body.nominationIds as NominationId[];
    if (nominationIds.join() !== session.list.join()) {
      throw wrongField('nominationIds', 'must be the list that the session offered, in its order');
    }
    if (session.state === 'SIGNED') return sessionView(session);
    const { unitId, level, onward, to, capacity } = session;
    const frame = { sessionId: session.id as CommandId, actor: office, level, onward, to, capacity };
    const asked = { ask: session.asks + 1, askId: intent.id as CommandId, fingerprint: intent.fingerprint };
    return this.ask({ ...frame, ...asked, unitId: unitId as ListRequest['unitId'], nominationIds });
  }

  async read(id: string): Promise<SigningSessionView> {
    const session = await this.find(id);
    if (!session) throw notFound();
    return sessionView(session);
  }

  /** What the engine answers is in the session's row, and may be there although the answer came too late. */
  private async ask(request: ListRequest): Promise<SigningSessionView> {
    await sendList(this.engine, request);
    const session = await this.find(request.sessionId);
    if (!session || session.asks < request.ask) throw unavailable();
    return answeredBefore(session, session.lastFingerprint, request);
  }

  private async refuseStrangers(
    ids: readonly NominationId[],
    { level, unitId }: Pick<ListRequest, 'level' | 'unitId'>,
  ): Promise<void> {
    const { unknown, ofOthers } = await strangersInList(reader(this.store), { ids, level, unitId });
    const first = ids.findIndex((id) => unknown.includes(id));
    if (first >= 0) throw wrongField(`nominationIds.${first}`, 'there is no such nomination');
    if (ofOthers.length > 0) throw refusalProblem(refuse('UNIT_NOT_CONCERNED'));
  }

  private find(id: string): Promise<SessionRow | null> {
    return findSession(reader(this.store), id);
  }
}

function answeredBefore(session: SessionRow, fingerprint: string, asked: { readonly fingerprint: string }) {
  if (fingerprint !== asked.fingerprint) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
  return sessionView(session);
}
