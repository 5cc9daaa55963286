import type { CommandBody, CommandReceipt } from '@laurel/contracts';
import { type CommandId, type NominationId, operativeRules, type Refusal } from '@laurel/domain';
import {
  actingReader,
  askedCase,
  type BallotKey,
  type CaseHeader,
  keepRefusal,
  presentHeader,
  type Store,
  transact,
} from '@laurel/store';
import { Inject, Injectable } from '@nestjs/common';
import { ENGINE, type Engine } from '../engine/engine.ts';
import { type EngineAnswer, sendCommand, sendWithStart } from '../engine/send-command.ts';
import type { Office } from '../identity/identity.ts';
import type { Intent } from '../input/idempotency-key.ts';
import { policyRefusal } from '../permission/permit.ts';
import { notFound, Problem, refusalProblem, unavailable } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { withUnitName } from '../reading/unit-name.ts';
import { withoutKept } from '../restricted/without-kept.ts';
import { commandFrom } from './command-from.ts';
import { refusedAsk } from './may-ask.ts';
import { Reminder } from './reminder.ts';
import { answeredBefore, recordedReceipt, receiptFrom } from './receipts.ts';
import { refusedByLedger } from './refused-by-ledger.ts';
import { BALLOT_KEY, dropVote, keepVote, sealed } from './sealed-ballot.ts';
import { refusedUnits } from './unknown-units.ts';

export interface Ask {
  readonly nominationId: string;
  readonly body: CommandBody;
  readonly office: Office;
  readonly intent: Intent;
}

/** Codes that say "not now" and may be answered otherwise the next time the same key is sent. */
const PASSING: readonly string[] = ['TASK_BUSY'];

/** The one way in for commands: who asks, was it asked before, is it refused; then the case's workflow decides. */
@Injectable()
export class CommandDoor {
  private readonly reminder = new Reminder();

  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(BALLOT_KEY) private readonly ballotKey: BallotKey,
  ) {}

  async carryOut(given: Ask): Promise<CommandReceipt> {
    const tx = actingReader(this.store);
    const asked = await askedCase(tx, given.nominationId, given.intent.id, given.office.unitId);
    if (!asked) throw notFound();
    const header = await presentHeader(tx, asked.header);
    const refused = refusedAsk(header, asked.beside, given);
    if (refused === 'NOT_FOUND') throw notFound();
    const ask = sealed(header, given);
    const { intent } = ask;
    const before = await answeredBefore(this.store, intent, asked);
    if (before && 'receipt' in before) {
      this.remind(header, ask);
      return before;
    }
    if (before) throw await this.problem(before.refusal, ask.office);
    const refusal =
      (refused && policyRefusal(refused, ask.office)) ??
      (await refusedByLedger(this.store, header, ask)) ??
      (await refusedUnits(this.store, header, ask));
    if (refusal) return this.refuse(ask, refusal);
    const vote = await keepVote(this.store, this.ballotKey, header, ask);
    const answer = await this.askEngine(header, ask);
    await dropVote(this.store, vote, answer);
    // Another body under the same key was on its way already, and this is its answer.
    if ('fingerprint' in answer && answer.fingerprint !== intent.fingerprint) {
      throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
    }
    if (answer.kind === 'RECORDED') return receiptFrom(ask.nominationId, intent.id, answer.entries, answer.receipt);
    return this.settle(ask, header, answer);
  }

  private async askEngine(header: CaseHeader, ask: Ask, seenSeq = header.caseSeq): Promise<EngineAnswer> {
    const { nominationId, office, intent } = ask;
    const command = await commandFrom(this.store, header, ask);
    const commandId = intent.id as CommandId;
    const { fingerprint } = intent;
    const envelope = { commandId, fingerprint, actor: office, askedAt: Date.now(), seenSeq, command };
    const id = nominationId as NominationId;
    const { ruleSetHash } = header;
    const rules = operativeRules(header.rules);
    const start = () => sendWithStart(this.engine, { nominationId: id, rules, ruleSetHash }, envelope);
    // Nothing lives for a draft yet, nor for a closed case any more.
    if (command.type === 'submit' || header.phase === 'CLOSED') return start();
    const answer = await sendCommand(this.engine, id, envelope);
    if (answer.kind !== 'NO_WORKFLOW') return answer;
    // The case closed a moment ago, or its workflow is lost and begins again; the ledger tells which.
    const closed = await refusedByLedger(this.store, header, ask, 'NOW');
    return closed ? { kind: 'REFUSED', refusal: closed } : start();
  }

  /** A "no" after a crash can be a ghost: the command may be in the ledger although its caller is told otherwise. */
  private async settle(ask: Ask, header: CaseHeader, answer: Exclude<EngineAnswer, { kind: 'RECORDED' }>) {
    const recorded = await recordedReceipt(this.store, ask.intent);
    if (recorded || answer.kind === 'NO_ANSWER') this.remind(header, ask);
    if (recorded) return recorded;
    if (answer.kind === 'FAILED') throw answer.fault;
    if (answer.kind === 'REFUSED') return this.refuse(ask, answer.refusal);
    throw unavailable();
  }

  /** A command that the engine itself did not answer may be lost to its workflow. */
  private remind(header: CaseHeader, ask: Ask): void {
    this.reminder.remind({
      commandId: ask.intent.id,
      recorded: () => recordedReceipt(this.store, ask.intent),
      send: (seenSeq) => this.askEngine(header, ask, seenSeq),
    });
  }

  private async refuse({ nominationId, body, office, intent }: Ask, refusal: Refusal): Promise<never> {
    if (!PASSING.includes(refusal.code)) {
      await transact(this.store, (tx) =>
        keepRefusal(tx, {
          commandId: intent.id,
          caseId: nominationId,
          fingerprint: intent.fingerprint,
          word: body.type,
          refusal,
          actorRole: office.role,
          actorUnitId: office.unitId,
          at: new Date(),
        }),
      );
    }
    throw await this.problem(refusal, office);
  }

  private async problem(refusal: Refusal, office: Office) {
    return refusalProblem(await withUnitName(this.store, await withoutKept(this.store, refusal, office)));
  }
}
