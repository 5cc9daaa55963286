import type { KeyObject } from 'node:crypto';
import { MeView, OneTimeCode } from '@laurel/contracts';
import type { Store } from '@laurel/store';
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { enter } from '../accounts/enter.ts';
import { pendingOf, usePending } from '../accounts/pending.ts';
import { SlowDown } from '../accounts/slow-down.ts';
import { problemResponses } from '../openapi/responses.ts';
import { Problem } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { FACTOR_KEY } from './factor-key.ts';
import { takeCode } from './take-code.ts';

@ApiTags('Accounts')
@ApiSecurity({})
@Controller('v1/sign-in/code')
export class SignInCodeController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(SlowDown) private readonly slowDown: SlowDown,
    @Inject(FACTOR_KEY) private readonly key: KeyObject,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'signInByCode',
    summary: 'The second step of signing in: a one-time code, or a recovery code, which then is used up',
    description: 'Within five minutes after the password, with the cookie that its answer set.',
  })
  @ApiResponse({ status: 200, description: 'Signed in.', standardSchema: MeView })
  @problemResponses(400, 401, 403, 413, 415, 422, 429, 503)
  async signIn(@Body({ schema: OneTimeCode }) { code }: OneTimeCode, @Req() request: Request): Promise<MeView> {
    const { personId = '' } = pendingOf(request, 'CODE');
    // Only who knew the password counts here, and by the own network: nobody else can make the person wait.
    const tries = `codes of ${personId}`;
    this.slowDown.begin(tries, request);
    if (!(await takeCode(this.store, this.key, personId, code))) throw new Problem(401, 'CODE_REFUSED');
    this.slowDown.succeeded(tries, request);
    await usePending(this.store, request, 'CODE');
    return enter(this.store, personId, request);
  }
}
