import type { ConfirmList, ListRequest, SigningSessionView, SignList } from '@laurel/contracts';
import { type CommandId, type NominationId, type Refusal, refuse, usualCapacity } from '@laurel/domain';
import {
  actingReader,
  findRefusedList,
  findSession,
  keptFrom,
  keepRefusedList,
  type SessionRow,
  type Store,
  strangersInList,
  transact,
} from '@laurel/store';
import { Inject, Injectable } from '@nestjs/common';
import { ENGINE, type Engine } from '../engine/engine.ts';
import type { Office } from '../identity/identity.ts';
import type { Intent } from '../input/idempotency-key.ts';
import { permitAtUnit } from '../permission/permit.ts';
import { notFound, Problem, refusalProblem, unavailable, wrongField } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { refuseConfirmer, refuseSigner, unitOf } from './may-sign.ts';
import { sendList } from './send-list.ts';
import { sessionView } from './session-view.ts';

/** An ask to sign, by whom, and the names in it. */
interface Asked {
  readonly office: Office;
  readonly intent: Intent;
  readonly nominationIds: readonly NominationId[];
}

type Answering = Pick<Asked, 'office' | 'intent'>;

/** The way in for one decision with a list. The session's row answers for everything that was asked before, or the refusals do. */
@Injectable()
export class SigningDoor {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async sign(body: SignList, office: Office, intent: Intent): Promise<SigningSessionView> {
    const nominationIds = body.nominationIds as NominationId[];
    const asked = { office, intent, nominationIds };
    await this.refusedBefore(asked);
    const refused = refuseSigner(office, body.level);
    if (refused) return this.refuse(asked, refused);
    const before = await this.find(intent.id);
    if (before) return this.answeredBefore(before, before.fingerprint, { office, intent });
    const { level, onward, to = null } = body;
    const unitId = unitOf(office);
    await this.refuseStrangers(asked, { level, unitId });
    const capacity = body.capacity ?? usualCapacity(office.role);
    const sessionId = intent.id as CommandId;
    const frame = { sessionId, actor: office, unitId, level, onward, to, capacity };
    return this.ask({ ...frame, ask: 1, askId: sessionId, fingerprint: intent.fingerprint, nominationIds }, asked);
  }

  async confirm(id: string, body: ConfirmList, office: Office, intent: Intent) {
    const session = await this.find(id);
    if (!session) throw notFound();
    const nominationIds = body.nominationIds as NominationId[];
    const asked = { office, intent, nominationIds };
    await this.refusedBefore(asked);
    const refused = refuseConfirmer(office, session);
    if (refused) return this.refuse({ ...asked, nominationIds: session.list as readonly NominationId[] }, refused);
    if (session.lastAskId === intent.id) return this.answeredBefore(session, session.lastFingerprint, asked);
    if (session.id === intent.id) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
    if (nominationIds.join() !== session.list.join()) {
      throw wrongField('nominationIds', 'must be the list that the session offered, in its order');
    }
    if (session.state === 'SIGNED') return this.shown(session, office);
    const { unitId, level, onward, to, capacity } = session;
    const frame = { sessionId: session.id as CommandId, actor: office, level, onward, to, capacity };
    const next = { ask: session.asks + 1, askId: intent.id as CommandId, fingerprint: intent.fingerprint };
    return this.ask({ ...frame, ...next, unitId: unitId as ListRequest['unitId'], nominationIds }, asked);
  }

  async read(id: string, office: Office): Promise<SigningSessionView> {
    const session = await this.find(id);
    if (!session) throw notFound();
    permitAtUnit(office, 'readSigningSession', session.unitId);
    return this.shown(session, office);
  }

  /** What the engine answers is in the session's row, and may be there although the answer came too late. */
  private async ask(request: ListRequest, asked: Answering): Promise<SigningSessionView> {
    await sendList(this.engine, request);
    const session = await this.find(request.sessionId);
    if (!session || session.asks < request.ask) throw unavailable();
    return this.answeredBefore(session, session.lastFingerprint, asked);
  }

  private async refuseStrangers(asked: Asked, of: Pick<ListRequest, 'level' | 'unitId'>): Promise<void> {
    const ids = asked.nominationIds;
    const { unknown, ofOthers } = await strangersInList(actingReader(this.store), {
      ids,
      ...of,
      personId: asked.office.personId,
    });
    const first = ids.findIndex((id) => unknown.includes(id));
    if (first >= 0) throw wrongField(`nominationIds.${first}`, 'there is no such nomination');
    const foreign = { ...asked, nominationIds: ofOthers as NominationId[] };
    if (ofOthers.length > 0) await this.refuse(foreign, refuse('UNIT_NOT_CONCERNED'));
  }

  private async refusedBefore({ intent, nominationIds }: Asked): Promise<void> {
    const before = await findRefusedList(actingReader(this.store), intent.id, nominationIds);
    if (!before) return;
    if (before.fingerprint !== intent.fingerprint) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
    throw refusalProblem(before.refusal);
  }

  private async refuse({ office, intent, nominationIds }: Asked, refusal: Refusal): Promise<never> {
    const by = { actorRole: office.role, actorUnitId: office.unitId, at: new Date() };
    const refused = { askId: intent.id, fingerprint: intent.fingerprint, caseIds: nominationIds, refusal, ...by };
    await transact(this.store, (tx) => keepRefusedList(tx, refused));
    throw refusalProblem(refusal);
  }

  private answeredBefore(session: SessionRow, fingerprint: string, { office, intent }: Answering) {
    if (fingerprint !== intent.fingerprint) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
    return this.shown(session, office);
  }

  private async shown(session: SessionRow, office: Office): Promise<SigningSessionView> {
    const ids = [...session.list, ...session.leftOut.map(({ nominationId }) => nominationId)];
    return sessionView(session, await keptFrom(actingReader(this.store), ids, office.personId));
  }

  private find(id: string): Promise<SessionRow | null> {
    return findSession(actingReader(this.store), id);
  }
}
