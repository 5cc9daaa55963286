import { Id, OpenSeason, SeasonOpened, SeasonView } from '@laurel/contracts';
import type { SeasonId } from '@laurel/domain';
import { actingReader, endSeason, findSeason, openSeason, requestOnce, type Store, transact } from '@laurel/store';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { startSeasonEnd } from '../engine/end-season.ts';
import { ENGINE, type Engine } from '../engine/engine.ts';
import { startSeason, tellSeasonEnded } from '../engine/keep-season.ts';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { askedRules } from '../input/asked-rules.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { ERRORS_MAX } from '../input/schema.pipe.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound, Problem } from '../problem/problem.ts';
import { seasonView } from '../reading/season-view.ts';
import { STORE } from '../reading/store.ts';
import { datesAhead, hasDates } from './season-dates.ts';
import { gapProblems, unitProblems } from './unit-problems.ts';

@ApiTags('Seasons')
@Controller('v1/seasons')
export class OpeningController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'openSeason',
    summary: 'Open a season with its units and its rule set, in a territory of its own (role ADMIN)',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 201, description: 'Opened.', standardSchema: SeasonOpened })
  @problemResponses(400, 401, 403, 413, 415, 422, 503)
  async open(
    @Body({ schema: OpenSeason }) body: OpenSeason,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<SeasonOpened> {
    permit(office, 'openSeason');
    const rules = askedRules(body.ruleSet, unitProblems(body));
    const errors = gapProblems(rules, body).slice(0, ERRORS_MAX);
    if (errors.length > 0) throw new Problem(422, 'INVALID_INPUT', { errors });
    const at = new Date();
    const once = await transact(this.store, (tx) =>
      requestOnce(tx, { key: intent.id, fingerprint: intent.fingerprint, at }, async () => {
        datesAhead(body, at);
        const opened = await openSeason(tx, { ...body, rules }, at);
        const season = await findSeason(tx, opened.seasonId);
        if (!season) throw new Error('The season that was just opened is not there.');
        return { season: seasonView(season), units: opened.units };
      }),
    );
    if ('isReused' in once) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
    const { season } = once.answer;
    // The season is open by now: where the engine is away the same key starts its workflow, and so does `laurel carry-on`.
    if (hasDates(season)) await startSeason(this.engine, season.id as SeasonId);
    return once.answer;
  }

  @Post(':id/end')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'endSeason',
    summary:
      'End the season (role ADMIN): no new nomination, and what is still open lapses; poll openCases until it is 0',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({
    status: 202,
    description: 'The season has ended; open cases are lapsing.',
    standardSchema: SeasonView,
  })
  @problemResponses(400, 401, 403, 404, 422, 503)
  async end(
    @Param('id', { schema: Id }) id: string,
    @ActingOffice() office: Office,
    @IdempotencyKey() _intent: Intent,
  ): Promise<SeasonView> {
    permit(office, 'endSeason');
    // Ending twice is ending once, so the key has nothing to remember here.
    if (!(await transact(this.store, (tx) => endSeason(tx, id, new Date())))) throw notFound();
    const season = await findSeason(actingReader(this.store), id);
    if (!season) throw notFound();
    const end = hasDates(season) ? tellSeasonEnded : startSeasonEnd;
    await end(this.engine, id as SeasonId);
    return seasonView(season);
  }
}
