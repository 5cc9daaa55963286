import { seasonWorkflowId, UNDELIVERED_MAX, UndeliveredView } from '@laurel/contracts';
import type { SeasonId } from '@laurel/domain';
import { actingReader, type Store, seasonsAhead, type Transaction, undeliveredMessages } from '@laurel/store';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ENGINE, type Engine, isEngineAway } from '../engine/engine.ts';
import { notRunning } from '../engine/not-running.ts';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { STORE } from '../reading/store.ts';
import { lostCases } from './lost-cases.ts';

/** What is known of an engine that gives no answer. */
const NOTHING_KNOWN = { engineAnswers: false, looked: 0, lost: [], isWhole: false, seasons: [] };

@ApiTags('Seasons')
@Controller('v1/undelivered')
export class UndeliveredController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'readUndelivered',
    summary: 'What does not reach the workflow engine or other systems for long: lost workflows and messages (ADMIN)',
    description:
      'Each open case is looked for in the engine; a restricted one is left to `laurel verify`. Of messages it tells how many, of which webhook, and since when.',
  })
  @ApiResponse({ status: 200, description: 'What is undelivered.', standardSchema: UndeliveredView })
  @problemResponses(401, 403, 503)
  async read(@ActingOffice() office: Office): Promise<UndeliveredView> {
    permit(office, 'readUndelivered');
    // An administrator sees no case: of these it is told where they stand, and nothing of what is in them.
    const tx = actingReader(this.store);
    const [{ seasons, ...known }, messages] = await Promise.all([
      knownOf(this.engine, tx),
      undeliveredMessages(tx, UNDELIVERED_MAX),
    ]);
    const told = messages.map(({ since, ...one }) => ({ ...one, since: since.toISOString() }));
    return { ...known, messages: [...seasons, ...told].slice(0, UNDELIVERED_MAX) };
  }
}

async function knownOf(engine: Engine, tx: Transaction) {
  try {
    const { lost, ...looked } = await lostCases(engine, tx);
    const told = lost.map(({ since, ...one }) => ({
      ...one,
      reasons: [{ reason: 'WORKFLOW_LOST' as const, since: since?.toISOString() ?? null }],
    }));
    return { engineAnswers: true, ...looked, lost: told, seasons: await unkeptSeasons(engine, tx) };
  } catch (fault) {
    if (isEngineAway(fault)) return NOTHING_KNOWN;
    throw fault;
  }
}

/** Seasons with a date ahead that no workflow keeps: it would come and go unseen. */
async function unkeptSeasons(engine: Engine, tx: Transaction) {
  const seasons = await seasonsAhead(tx, UNDELIVERED_MAX);
  const gone = await notRunning(
    engine,
    seasons.map(({ id }) => seasonWorkflowId(id as SeasonId)),
  );
  const ids = new Set(gone.map(({ workflowId }) => workflowId));
  return seasons
    .filter(({ id }) => ids.has(seasonWorkflowId(id as SeasonId)))
    .map(({ id, code, openedAt }) => ({
      reason: 'SEASON_NOT_KEPT' as const,
      id,
      name: code,
      messages: null,
      since: openedAt.toISOString(),
    }));
}
