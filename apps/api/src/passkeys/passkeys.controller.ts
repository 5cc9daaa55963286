import { AddPasskey, CredentialOptions, FreshPassword, PasskeyAdded, RemovePasskey } from '@laurel/contracts';
import { endPasskeys, insertPasskey, lockPerson, passkeysOf, actingReader, type Store, transact } from '@laurel/store';
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { generateRegistrationOptions } from '@simplewebauthn/server';
import type { Request } from 'express';
import { demandFresh } from '../accounts/fresh-password.ts';
import { setPending, usePending } from '../accounts/pending.ts';
import { SignedIn, type SignedInPerson } from '../accounts/signed-in.ts';
import { SlowDown } from '../accounts/slow-down.ts';
import { problemResponses } from '../openapi/responses.ts';
import { notFound, Problem, wrongField } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { judgeNew, userHandleOf } from './judge.ts';
import { relyingParty } from './relying-party.ts';

/** A phone, a computer, a key on the ring, and those of some years before; more are lost sight of. */
const PASSKEYS_MAX = 10;

@ApiTags('Accounts')
@ApiSecurity('session')
@Controller('v1/me/factors/passkeys')
export class PasskeysController {
  constructor(
    @Inject(STORE) readonly store: Store,
    @Inject(SlowDown) readonly slowDown: SlowDown,
  ) {}

  @Post('options')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'beginPasskey',
    summary: 'What a device is asked for a new passkey; the answer goes to POST /v1/me/factors/passkeys, once',
  })
  @ApiResponse({ status: 200, description: 'For navigator.credentials.create.', standardSchema: CredentialOptions })
  @problemResponses(400, 401, 403, 413, 415, 422, 429, 503)
  async begin(
    @Body({ schema: FreshPassword }) { password }: FreshPassword,
    @SignedIn() signedIn: SignedInPerson,
    @Req() request: Request,
  ): Promise<CredentialOptions> {
    const account = await demandFresh(this, signedIn, password, request);
    const { person } = signedIn;
    const known = await passkeysOf(actingReader(this.store), person.id);
    const publicKey = await generateRegistrationOptions({
      rpName: 'Laurel',
      rpID: relyingParty(request).rpId,
      userName: account?.login ?? person.name,
      userDisplayName: person.name,
      userID: new Uint8Array(Buffer.from(userHandleOf(person.id), 'base64url')),
      attestationType: 'none',
      excludeCredentials: known.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await setPending(request, { kind: 'NEW_PASSKEY', challenge: publicKey.challenge });
    return { publicKey: { ...publicKey } };
  }

  @Post()
  @ApiOperation({ operationId: 'addPasskey', summary: 'Add a passkey by what its device answered' })
  @ApiResponse({ status: 201, description: 'Added.', standardSchema: PasskeyAdded })
  @problemResponses(400, 401, 403, 413, 415, 422, 503)
  async add(
    @Body({ schema: AddPasskey }) body: AddPasskey,
    @SignedIn() { person }: SignedInPerson,
    @Req() request: Request,
  ): Promise<PasskeyAdded> {
    const { challenge = '' } = await usePending(this.store, request, 'NEW_PASSKEY');
    const party = relyingParty(request);
    const made = await judgeNew(body, challenge, party);
    if (!made) throw new Problem(422, 'PASSKEY_REFUSED');
    const { name } = body;
    await transact(this.store, async (tx) => {
      await lockPerson(tx, person.id); // Of two that are added at once the second one counts the first.
      if ((await passkeysOf(tx, person.id)).length >= PASSKEYS_MAX) {
        throw wrongField('credential', `a person has ${PASSKEYS_MAX} passkeys at most; remove one first`);
      }
      const isNew = await insertPasskey(tx, { ...made, personId: person.id, name, rpId: party.rpId }, new Date());
      if (!isNew) throw new Problem(422, 'PASSKEY_REFUSED');
    });
    return { id: made.id, name };
  }

  @Post('remove')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removePasskey', summary: 'Remove a passkey; the password is asked for it' })
  @ApiResponse({ status: 204, description: 'Removed.' })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 429, 503)
  async remove(
    @Body({ schema: RemovePasskey }) { id, password }: RemovePasskey,
    @SignedIn() signedIn: SignedInPerson,
    @Req() request: Request,
  ): Promise<void> {
    await demandFresh(this, signedIn, password, request);
    const isEnded = await transact(this.store, (tx) => endPasskeys(tx, signedIn.person.id, id, new Date()));
    if (!isEnded) throw notFound();
  }
}
