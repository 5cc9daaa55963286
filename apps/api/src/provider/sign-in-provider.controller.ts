import { MeView, ProviderAddress, ProviderAnswer, SignedOut } from '@laurel/contracts';
import {
  linkedPerson,
  linkPerson,
  openInvitation,
  type ProviderSubject,
  actingReader,
  type Store,
  transact,
  useInvitation,
} from '@laurel/store';
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { enter } from '../accounts/enter.ts';
import { Openings } from '../accounts/openings.ts';
import { beginPending, usePending } from '../accounts/pending.ts';
import { endOwnSession } from '../accounts/session-cookie.ts';
import { problemResponses } from '../openapi/responses.ts';
import { relyingParty } from '../passkeys/relying-party.ts';
import { Problem } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { Provider } from './provider.ts';

@ApiTags('Accounts')
@ApiSecurity({})
@Controller('v1')
export class SignInProviderController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(Openings) private readonly openings: Openings,
    @Inject(Provider) private readonly provider: Provider,
  ) {}

  @Post('sign-in/oidc')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'beginSignInByProvider',
    summary: 'Where to go to sign in at the provider (OpenID Connect with PKCE); 404 where none is set up',
  })
  @ApiResponse({ status: 200, description: 'The address.', standardSchema: ProviderAddress })
  @problemResponses(403, 404, 429, 503)
  async begin(@Req() request: Request): Promise<ProviderAddress> {
    const { origin } = relyingParty(request);
    this.openings.begin(request);
    const { url, kept } = await this.provider.question(origin);
    await beginPending(request, { kind: 'PROVIDER', question: kept });
    return { url };
  }

  @Post('sign-in/oidc/finish')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'signInByProvider',
    summary: "Sign in by the provider's answer: what stands in the address at which the browser came back",
    description:
      'A person is known by issuer and subject alone, never by an address. Whom the provider knows and we do not is linked by the token of an invitation, which is then used up. No code is asked.',
  })
  @ApiResponse({ status: 200, description: 'Signed in.', standardSchema: MeView })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  async finish(@Body({ schema: ProviderAnswer }) body: ProviderAnswer, @Req() request: Request): Promise<MeView> {
    const { question } = await usePending(this.store, request, 'PROVIDER');
    const subject = await this.provider.subject(body.query, question);
    const { invitation } = body;
    const personId =
      invitation === undefined
        ? await linkedPerson(actingReader(this.store), subject)
        : await this.linkInvited(subject, invitation);
    if (personId === null) throw new Problem(403, 'NOT_LINKED');
    return enter(this.store, personId, request);
  }

  @Post('sign-out/oidc')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'signOutByProvider',
    summary: 'End the session of this request, and say where to sign out at the provider too',
  })
  @ApiResponse({ status: 200, description: 'Signed out.', standardSchema: SignedOut })
  @problemResponses(403, 503)
  async signOut(@Req() request: Request): Promise<SignedOut> {
    const { origin } = relyingParty(request);
    if (request.session) await endOwnSession(request);
    return { url: await this.provider.signOutAddress(origin) };
  }

  private linkInvited(subject: ProviderSubject, invitation: string): Promise<string> {
    return transact(this.store, async (tx) => {
      const at = new Date();
      const personId = await openInvitation(tx, invitation, at);
      if (personId === null) throw new Problem(422, 'INVITATION_VOID');
      if (!(await linkPerson(tx, subject, personId, at))) throw new Problem(422, 'LINKED_ALREADY');
      await useInvitation(tx, invitation, at);
      return personId;
    });
  }
}
