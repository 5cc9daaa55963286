import { FreshPassword, LinkAnswer, ProviderAddress, ProviderLinked } from '@laurel/contracts';
import { endLinks, linkPerson, type Store, transact } from '@laurel/store';
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { demandFresh } from '../accounts/fresh-password.ts';
import { setPending, usePending } from '../accounts/pending.ts';
import { SignedIn, type SignedInPerson } from '../accounts/signed-in.ts';
import { SlowDown } from '../accounts/slow-down.ts';
import { problemResponses } from '../openapi/responses.ts';
import { relyingParty } from '../passkeys/relying-party.ts';
import { notFound, Problem } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { Provider } from './provider.ts';

@ApiTags('Accounts')
@ApiSecurity('session')
@Controller('v1/me/links')
export class LinksController {
  constructor(
    @Inject(STORE) readonly store: Store,
    @Inject(SlowDown) readonly slowDown: SlowDown,
    @Inject(Provider) private readonly provider: Provider,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'beginLink',
    summary: 'Where to go to let the provider sign the own person in from now on; the password is asked for it',
  })
  @ApiResponse({ status: 200, description: 'The address.', standardSchema: ProviderAddress })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 429, 503)
  async begin(
    @Body({ schema: FreshPassword }) { password }: FreshPassword,
    @SignedIn() signedIn: SignedInPerson,
    @Req() request: Request,
  ): Promise<ProviderAddress> {
    await demandFresh(this, signedIn, password, request);
    const { url, kept } = await this.provider.question(relyingParty(request).origin);
    await setPending(request, { kind: 'LINK', question: kept });
    return { url };
  }

  @Post('finish')
  @ApiOperation({ operationId: 'addLink', summary: "Link the own person by the provider's answer" })
  @ApiResponse({ status: 201, description: 'Linked.', standardSchema: ProviderLinked })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  async finish(
    @Body({ schema: LinkAnswer }) { query }: LinkAnswer,
    @SignedIn() { person }: SignedInPerson,
    @Req() request: Request,
  ): Promise<ProviderLinked> {
    const { question } = await usePending(this.store, request, 'LINK');
    const subject = await this.provider.subject(query, question);
    const isLinked = await transact(this.store, (tx) => linkPerson(tx, subject, person.id, new Date()));
    if (!isLinked) throw new Problem(422, 'LINKED_ALREADY');
    return { issuer: subject.issuer };
  }

  @Post('remove')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'removeLinks',
    summary: 'Let the provider sign the own person in no more; the password is asked for it',
  })
  @ApiResponse({ status: 204, description: 'Removed.' })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 429, 503)
  async remove(
    @Body({ schema: FreshPassword }) { password }: FreshPassword,
    @SignedIn() signedIn: SignedInPerson,
    @Req() request: Request,
  ): Promise<void> {
    await demandFresh(this, signedIn, password, request);
    const isEnded = await transact(this.store, (tx) => endLinks(tx, signedIn.person.id, null, new Date()));
    if (!isEnded) throw notFound();
  }
}
