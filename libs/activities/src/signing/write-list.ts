import { randomUUID } from 'node:crypto';
import type { ListRequest } from '@laurel/contracts';
import { type CaseEvent, calendarDayOf, type NominationId, sealClocks } from '@laurel/domain';
import type { ChainedEntry } from '@laurel/ledger';
import {
  allotListNumbers,
  type AnsweredSession,
  appendEntries,
  type CaseStep,
  claimCommands,
  type CommandRow,
  insertCommendations,
  type ListNumbers,
  type NewCommendation,
  together,
  type Transaction,
  writeCases,
} from '@laurel/store';
import { chained } from '../record/chained.ts';
import { commendationsIn } from '../record/commendations.ts';
import { aBreath, CASES_IN_A_BREATH } from './a-breath.ts';
import { commandIdOf } from './command-id.ts';
import type { GrantedCase } from './judged-list.ts';

type Signed = NonNullable<AnsweredSession['signed']>;

/** Everything that the list writes, before the first row of it is sent. */
interface Rows {
  readonly commands: (CommandRow & { readonly recordedAt: Date })[];
  readonly commendations: NewCommendation[];
  readonly steps: CaseStep[];
  readonly entries: ChainedEntry[];
}

/**
 * Records one decision with the list: one decision number, register numbers in the order of the annex, and in each case's chain
 * its own entries; in a handful of statements, whatever the number of names.
 */
export async function writeList(
  tx: Transaction,
  request: ListRequest,
  granted: readonly GrantedCase[],
  now: number,
): Promise<Signed> {
  const { year } = calendarDayOf(now);
  const numbers = await allotListNumbers(tx, { issuerUnitId: request.unitId, year, names: granted.length });
  const signed = { decisionId: randomUUID(), year, ...numbers, at: new Date(now) };
  const rows: Rows = { commands: [], commendations: [], steps: [], entries: [] };
  for (const [index, one] of granted.entries()) {
    addRows(rows, request, one, { ...signed, registerNo: numbers.firstRegisterNo + index });
    if (index % CASES_IN_A_BREATH === CASES_IN_A_BREATH - 1) await aBreath();
  }
  // In the order of achievements: two lists that name the same ones wait for each other, never in a ring.
  rows.commendations.sort((one, other) => (one.achievementId < other.achievementId ? -1 : 1));
  await together([
    claimCommands(tx, rows.commands),
    insertCommendations(tx, rows.commendations),
    writeCases(tx, rows.steps),
    appendEntries(tx, rows.entries),
  ]);
  return signed;
}

type NumbersOfName = Pick<ListNumbers, 'decisionNo'> &
  Omit<Signed, 'firstRegisterNo'> & { readonly registerNo: number };

function addRows(rows: Rows, request: ListRequest, { of, state, events }: GrantedCase, numbers: NumbersOfName): void {
  const { sessionId, fingerprint, actor } = request;
  const { decisionId, at } = numbers;
  const now = at.getTime();
  const nominationId = of.id as NominationId;
  const commandId = commandIdOf(sessionId, nominationId);
  const completed = events.map((event) => withNumbers(sealClocks(event, now), numbers));
  const { entries, after } = chained(of, { nominationId, commandId, actor, state }, completed, now);
  const head = entries.at(-1);
  if (!head) throw new Error(`The decision changes nothing in case ${of.id}.`);
  rows.commands.push({
    commandId,
    caseId: of.id,
    fingerprint,
    firstSeq: of.caseSeq + 1,
    lastSeq: head.caseSeq,
    recordedAt: at,
  });
  rows.commendations.push(...commendationsIn(of, { actor, rules: state.rules, decisionId }, completed, now));
  rows.steps.push({ id: of.id, before: state, after, headHash: head.leafHash, at });
  rows.entries.push(...entries);
}

function withNumbers(event: CaseEvent, { year, decisionNo, registerNo }: NumbersOfName): CaseEvent {
  if (event.kind !== 'CommendationIssued') return event;
  return { ...event, numbers: { commendationId: randomUUID(), year, decisionNo, registerNo } };
}
