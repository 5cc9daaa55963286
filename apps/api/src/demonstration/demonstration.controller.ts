import { DemoPeople, DemoPeopleQuery, DemoSignIn, MeView } from '@laurel/contracts';
import { keepDemoPeople, actingReader, type Store, transact, unitsToShow } from '@laurel/store';
import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { z } from 'zod';
import { enter } from '../accounts/enter.ts';
import { personToday } from '../accounts/signed-in.ts';
import { wholeListResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { notFound } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { demoOffices, demoPersonView } from './demo-offices.ts';
import { DemonstrationOnly } from './demonstration.ts';

/** A page that offers people shows what somebody looks through: the seasons of one morning, with a city of two hundred units. */
const SHOWN = { seasons: 5, units: 200 } as const;

@ApiTags('Demonstration')
@ApiSecurity({})
@UseGuards(DemonstrationOnly)
@Controller('v1/demo')
export class DemonstrationController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get('people')
  @ApiOperation({
    operationId: 'listDemoPeople',
    summary:
      'The invented people of the demonstration, one for each office of a season; elsewhere there are none (404)',
    description:
      'Those of the seasons that are open, five at most, or where none is open of the latest; with `seasonId` those of that season. 200 units at most.',
  })
  @wholeListResponse(DemoPeople, { order: 'by unit and role', bound: 'one for each office of 200 units at most' })
  @problemResponses(404, 422, 503)
  async people(@Query({ schema: DemoPeopleQuery }) query: z.infer<typeof DemoPeopleQuery>): Promise<DemoPeople> {
    const at = new Date();
    const units = await unitsToShow(actingReader(this.store), { ...SHOWN, seasonId: query.seasonId ?? null });
    const offices = demoOffices(units, at);
    await transact(this.store, (tx) => keepDemoPeople(tx, offices, at));
    return { isDemonstration: true, items: offices.map(demoPersonView) };
  }

  @Post('sign-in')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'signInToDemonstration',
    summary: 'Sign in as an invented person, without a password; elsewhere there is no such door (404)',
  })
  @ApiResponse({ status: 200, description: 'Signed in.', standardSchema: MeView })
  @problemResponses(400, 403, 404, 413, 415, 422, 503)
  async signIn(@Body({ schema: DemoSignIn }) { personId }: DemoSignIn, @Req() request: Request): Promise<MeView> {
    const found = await personToday(this.store, personId, request);
    if (!found?.person.isDemo) throw notFound();
    return enter(this.store, personId, request);
  }
}
