import { type KeyObject, randomUUID } from 'node:crypto';
import { FactorsView, FreshPassword, OneTimeCode, TotpBegun, TotpConfirmed } from '@laurel/contracts';
import {
  beginTotp,
  confirmTotp,
  endOtherSessions,
  endTotp,
  linksOf,
  lockPerson,
  lockTotp,
  passkeysOf,
  actingReader,
  type Store,
  totpInForce,
  transact,
} from '@laurel/store';
import { Body, Controller, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { demandFresh } from '../accounts/fresh-password.ts';
import { SignedIn, type SignedInPerson } from '../accounts/signed-in.ts';
import { SlowDown } from '../accounts/slow-down.ts';
import { problemResponses } from '../openapi/responses.ts';
import { notFound, Problem } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { FACTOR_KEY } from './factor-key.ts';
import { newRecoveryCodes, newSecret, recoveryHashOf, shownSecret } from './one-time-codes.ts';
import { sealSecret } from './sealed-secret.ts';
import { stepIn } from './take-code.ts';

/** Who scans a picture and types the code needs no longer. */
const ENROLMENT_MS = 10 * 60_000;

@ApiTags('Accounts')
@ApiSecurity('session')
@Controller('v1/me/factors')
export class TotpController {
  constructor(
    @Inject(STORE) readonly store: Store,
    @Inject(SlowDown) readonly slowDown: SlowDown,
    @Inject(FACTOR_KEY) private readonly key: KeyObject,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listFactors', summary: 'By what else than a password the person signs in' })
  @ApiResponse({ status: 200, description: 'The factors.', standardSchema: FactorsView })
  @problemResponses(401, 503)
  async list(@SignedIn() { person }: SignedInPerson): Promise<FactorsView> {
    const tx = actingReader(this.store);
    const [totp, passkeys, links] = await Promise.all([
      totpInForce(tx, person.id),
      passkeysOf(tx, person.id),
      linksOf(tx, person.id),
    ]);
    return {
      totp: totp && { ...totp, confirmedAt: totp.confirmedAt.toISOString() },
      passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
        id,
        name,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
      links: links.map(({ issuer, linkedAt }) => ({ issuer, linkedAt: linkedAt.toISOString() })),
    };
  }

  @Post('totp')
  @ApiOperation({
    operationId: 'beginTotp',
    summary: 'Begin to sign in with one-time codes: the secret for a device, told once; confirm it by a code',
  })
  @ApiResponse({ status: 201, description: 'Begun.', standardSchema: TotpBegun })
  @problemResponses(400, 401, 403, 413, 415, 422, 429, 503)
  async begin(
    @Body({ schema: FreshPassword }) { password }: FreshPassword,
    @SignedIn() signedIn: SignedInPerson,
    @Req() request: Request,
  ): Promise<TotpBegun> {
    const account = await demandFresh(this, signedIn, password, request);
    const [id, secret] = [randomUUID(), newSecret()];
    const { person } = signedIn;
    await transact(this.store, async (tx) => {
      await lockPerson(tx, person.id); // Of two enrolments that begin at once the second one stays.
      await beginTotp(tx, { id, personId: person.id, sealed: sealSecret(this.key, id, secret) }, new Date());
    });
    return shownSecret(secret, account?.login ?? person.name);
  }

  @Post('totp/confirm')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'confirmTotp',
    summary: 'Show that the device knows the secret; from now on a code is asked, and every other session ends',
  })
  @ApiResponse({ status: 200, description: 'In force.', standardSchema: TotpConfirmed })
  @problemResponses(400, 401, 403, 413, 415, 422, 429, 503)
  async confirm(
    @Body({ schema: OneTimeCode }) { code }: OneTimeCode,
    @SignedIn() { person, session }: SignedInPerson,
    @Req() request: Request,
  ): Promise<TotpConfirmed> {
    const at = new Date();
    const tries = `codes of ${person.id}`;
    this.slowDown.begin(tries, request);
    const recoveryCodes = newRecoveryCodes();
    const codeHashes = recoveryCodes.map((one) => recoveryHashOf(one) as string);
    await transact(this.store, async (tx) => {
      const row = await lockTotp(tx, person.id, 'UNCONFIRMED');
      const isOpen = row && at.getTime() - row.createdAt.getTime() < ENROLMENT_MS;
      const step = isOpen ? stepIn(this.key, row, code, at) : null;
      if (!row || step === null) throw new Problem(422, 'CODE_REFUSED');
      await confirmTotp(tx, row, { step, codeHashes }, at);
      await endOtherSessions(tx, person.id, session.id);
    });
    this.slowDown.succeeded(tries, request);
    return { recoveryCodes };
  }

  @Post('totp/remove')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeTotp', summary: 'Sign in without codes again; the password is asked for it' })
  @ApiResponse({ status: 204, description: 'Removed.' })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 429, 503)
  async remove(
    @Body({ schema: FreshPassword }) { password }: FreshPassword,
    @SignedIn() signedIn: SignedInPerson,
    @Req() request: Request,
  ): Promise<void> {
    await demandFresh(this, signedIn, password, request);
    if (!(await transact(this.store, (tx) => endTotp(tx, signedIn.person.id, new Date())))) throw notFound();
  }
}
