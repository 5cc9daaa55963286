import { CredentialOptions, MeView, PasskeySignIn } from '@laurel/contracts';
import { findPasskey, notePasskeyUse, actingReader, type Store, transact } from '@laurel/store';
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Request } from 'express';
import { enter } from '../accounts/enter.ts';
import { Openings } from '../accounts/openings.ts';
import { beginPending, usePending } from '../accounts/pending.ts';
import { problemResponses } from '../openapi/responses.ts';
import { Problem } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { judgeUse } from './judge.ts';
import { relyingParty } from './relying-party.ts';

@ApiTags('Accounts')
@ApiSecurity({})
@Controller('v1/sign-in/passkey')
export class SignInPasskeyController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(Openings) private readonly openings: Openings,
  ) {}

  @Post('options')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'beginSignInByPasskey',
    summary:
      'What a device is asked to sign in by a passkey; nobody is named, and the answer says the same to everybody',
  })
  @ApiResponse({ status: 200, description: 'For navigator.credentials.get.', standardSchema: CredentialOptions })
  @problemResponses(403, 429, 503)
  async begin(@Req() request: Request): Promise<CredentialOptions> {
    const { rpId } = relyingParty(request);
    this.openings.begin(request);
    const publicKey = await generateAuthenticationOptions({ rpID: rpId, userVerification: 'required' });
    await beginPending(request, { kind: 'PASSKEY', challenge: publicKey.challenge });
    return { publicKey: { ...publicKey } };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'signInByPasskey',
    summary: 'Sign in by what the device answered, with the cookie that came with its question',
    description: 'A device that has known its person stands for both steps: no code is asked.',
  })
  @ApiResponse({ status: 200, description: 'Signed in.', standardSchema: MeView })
  @problemResponses(400, 401, 403, 413, 415, 422, 503)
  async signIn(@Body({ schema: PasskeySignIn }) body: PasskeySignIn, @Req() request: Request): Promise<MeView> {
    const { challenge = '' } = await usePending(this.store, request, 'PASSKEY');
    const key = await findPasskey(actingReader(this.store), body.credential.id);
    const counter = key && (await judgeUse(body, key, challenge, relyingParty(request)));
    const isCounted =
      counter !== null && (await transact(this.store, (tx) => notePasskeyUse(tx, key?.id ?? '', counter, new Date())));
    if (!key || !isCounted) throw new Problem(401, 'PASSKEY_REFUSED');
    return enter(this.store, key.personId, request);
  }
}
