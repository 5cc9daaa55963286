import { ChangePassword, Id, MeView, SessionList, type SessionView } from '@laurel/contracts';
import { actingReader, changePassword, endSession, sessionsOf, type Store, transact } from '@laurel/store';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { wholeListResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { notFound } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { demandFresh } from './fresh-password.ts';
import { meView } from './me-view.ts';
import { demandGoodPassword, hashPassword } from './passwords.ts';
import { beginSession, LONGEST_MS } from './session-cookie.ts';
import { SignedIn, type SignedInPerson, signInFirst } from './signed-in.ts';
import { SlowDown } from './slow-down.ts';

@ApiTags('Accounts')
@ApiSecurity('session')
@Controller('v1/me')
export class MeController {
  constructor(
    @Inject(STORE) readonly store: Store,
    @Inject(SlowDown) readonly slowDown: SlowDown,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getMe', summary: 'Who is signed in, the offices held today, and the one that acts' })
  @ApiResponse({ status: 200, description: 'The person.', standardSchema: MeView })
  @problemResponses(401, 503)
  me(@SignedIn() signedIn: SignedInPerson, @Req() request: Request): MeView {
    return meView(signedIn, request);
  }

  @Post('password')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'changePassword',
    summary: 'Change the own password; every other session of the person ends, and this one gets a new cookie',
  })
  @ApiResponse({ status: 204, description: 'Changed.' })
  @problemResponses(400, 401, 403, 413, 415, 422, 429, 503)
  async changePassword(
    @Body({ schema: ChangePassword }) body: ChangePassword,
    @SignedIn() signedIn: SignedInPerson,
    @Req() request: Request,
  ): Promise<void> {
    const account = await demandFresh(this, signedIn, body.old, request);
    if (!account) throw signInFirst();
    const { person } = signedIn;
    demandGoodPassword(body.new, account.login);
    const passwordHash = await hashPassword(body.new);
    await transact(this.store, (tx) => changePassword(tx, person.id, passwordHash, new Date()));
    await beginSession(request, person.id);
  }

  @Get('sessions')
  @ApiOperation({ operationId: 'listSessions', summary: 'Where the person is signed in, the youngest first' })
  @wholeListResponse(SessionList, { order: 'the youngest first', bound: 'the hundred youngest' })
  @problemResponses(401, 503)
  async sessions(@SignedIn() { person, session }: SignedInPerson): Promise<{ items: SessionView[] }> {
    const rows = await sessionsOf(actingReader(this.store), person.id, new Date());
    return {
      items: rows.map(({ id, signedInAt, idleEndsAt }) => ({
        id,
        signedInAt: signedInAt.toISOString(),
        idleEndsAt: idleEndsAt.toISOString(),
        endsAt: new Date(signedInAt.getTime() + LONGEST_MS).toISOString(),
        isThis: id === session.id,
      })),
    };
  }

  @Post('sessions/:id/revoke')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'revokeSession',
    summary: 'End a session of the own person; its next request finds none',
  })
  @ApiResponse({ status: 204, description: 'Revoked.' })
  @problemResponses(401, 403, 404, 422, 503)
  async revoke(@Param('id', { schema: Id }) id: string, @SignedIn() { person }: SignedInPerson): Promise<void> {
    const isEnded = await transact(this.store, (tx) => endSession(tx, person.id, id));
    if (!isEnded) throw notFound();
  }
}
