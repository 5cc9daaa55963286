import { AcceptInvitation, AccountView, MeView, SignIn, SignInStep } from '@laurel/contracts';
import {
  accountByLogin,
  accountOf,
  changePassword,
  insertAccount,
  openInvitation,
  actingReader,
  type Store,
  totpInForce,
  transact,
  useInvitation,
} from '@laurel/store';
import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { problemResponses } from '../openapi/responses.ts';
import { Problem, wrongField } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { enter } from './enter.ts';
import { beginPending } from './pending.ts';
import { demandGoodPassword, hashPassword, isPasswordOf } from './passwords.ts';
import { cookieNameOf, endOwnSession, SECURE_COOKIE } from './session-cookie.ts';
import { personToday } from './signed-in.ts';
import { SlowDown } from './slow-down.ts';

@ApiTags('Accounts')
@ApiSecurity({})
@Controller('v1')
export class SignInController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(SlowDown) private readonly slowDown: SlowDown,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'signIn',
    summary: 'Sign in with a password; the answer sets the cookie of a new session',
    description:
      'The cookie is `__Host-laurel` by https, and `laurel` on a loopback address of this machine; nowhere else can anybody sign in. A session ends half an hour after its last request, twelve hours after it began, or at once when it is revoked. A changing request with the cookie must come from the own origin, by Sec-Fetch-Site or Origin.',
  })
  @ApiResponse({ status: 200, description: 'Signed in.', standardSchema: MeView })
  @ApiResponse({ status: 202, description: 'Right, and a code is asked for next.', standardSchema: SignInStep })
  @problemResponses(400, 401, 403, 413, 415, 422, 429, 503)
  async signIn(
    @Body({ schema: SignIn }) { login, password }: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeView | SignInStep> {
    if (cookieNameOf(request) === null) throw new Problem(403, 'SECURE_ADDRESS_REQUIRED');
    this.slowDown.begin(login, request);
    const account = await accountByLogin(actingReader(this.store), login);
    const isRight = await isPasswordOf(account?.passwordHash ?? null, password);
    const found = account && isRight ? await personToday(this.store, account.personId, request) : null;
    if (!found) throw new Problem(401, 'SIGN_IN_REFUSED');
    this.slowDown.succeeded(login, request);
    const { id: personId } = found.person;
    if (!(await totpInForce(actingReader(this.store), personId))) return enter(this.store, personId, request);
    await beginPending(request, { kind: 'CODE', personId });
    response.status(202);
    return { next: 'CODE' };
  }

  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOut', summary: 'End the session of this request; without one nothing happens' })
  @ApiResponse({ status: 204, description: 'Signed out.' })
  @problemResponses(403, 503)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const name = cookieNameOf(request);
    if (request.session) await endOwnSession(request);
    const secure = name === SECURE_COOKIE;
    if (name !== null) response.clearCookie(name, { path: '/', httpOnly: true, sameSite: 'strict', secure });
  }

  @Post('invitations/accept')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'acceptInvitation',
    summary: 'Choose login and password by the token of an invitation',
    description:
      'The token serves once. Whoever has an account keeps its login and gets a new password, and every session of that person ends.',
  })
  @ApiResponse({ status: 200, description: 'The account. Sign in next.', standardSchema: AccountView })
  @problemResponses(400, 413, 415, 422, 503)
  accept(@Body({ schema: AcceptInvitation }) { token, login, password }: AcceptInvitation): Promise<AccountView> {
    demandGoodPassword(password, login);
    return transact(this.store, async (tx) => {
      const at = new Date();
      const personId = await openInvitation(tx, token, at);
      if (personId === null) throw new Problem(422, 'INVITATION_VOID');
      const account = await accountOf(tx, personId);
      if (account && account.login !== login) throw wrongField('login', 'must be the login that this person has');
      const passwordHash = await hashPassword(password);
      if (account) await changePassword(tx, personId, passwordHash, at);
      else if (!(await insertAccount(tx, { personId, login, passwordHash }, at))) {
        throw wrongField('login', 'somebody else has it');
      }
      await useInvitation(tx, token, at);
      return { personId, login };
    });
  }
}
