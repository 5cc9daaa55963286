import { randomUUID } from 'node:crypto';
import { Id, IssueToken, RotateToken, type Scope, TokenIssued } from '@laurel/contracts';
import {
  countTokens,
  insertToken,
  lockPerson,
  lockToken,
  revokeToken,
  shortenToken,
  type Store,
  type Transaction,
  transact,
} from '@laurel/store';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound, wrongField } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { newToken } from './token-text.ts';

/** One for each desk of a neighbouring system, and one to change each of them; more are lost sight of. */
const TOKENS_MAX = 10;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

@ApiTags('Systems')
@Controller('v1')
export class TokensController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Post('systems/:id/tokens')
  @ApiOperation({
    operationId: 'issueToken',
    summary: 'Give a system a token with scopes and an end (ADMIN)',
    description:
      'The token is told once and kept as its hash. It is sent as `Authorization: Bearer`, without a cookie. A system has ten tokens in force at most.',
  })
  @ApiResponse({ status: 201, description: 'Issued.', standardSchema: TokenIssued })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  issue(
    @Param('id', { schema: Id }) systemId: string,
    @Body({ schema: IssueToken }) { scopes, validDays }: IssueToken,
    @ActingOffice() office: Office,
  ): Promise<TokenIssued> {
    permit(office, 'issueToken');
    return transact(this.store, (tx) => issued(tx, office, { systemId, scopes, validDays, at: new Date() }));
  }

  @Post('tokens/:id/rotate')
  @ApiOperation({
    operationId: 'rotateToken',
    summary: 'Give a new token in place of one in force, which goes on for some hours (ADMIN)',
  })
  @ApiResponse({ status: 201, description: 'Issued.', standardSchema: TokenIssued })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  rotate(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: RotateToken }) { validDays, overlapHours }: RotateToken,
    @ActingOffice() office: Office,
  ): Promise<TokenIssued> {
    permit(office, 'rotateToken');
    const at = new Date();
    return transact(this.store, async (tx) => {
      const old = await lockToken(tx, id, at);
      if (!old) throw notFound();
      const { systemId, scopes } = old;
      const token = await issued(tx, office, { systemId, scopes: scopes as Scope[], validDays, at });
      await shortenToken(tx, id, new Date(at.getTime() + overlapHours * HOUR_MS));
      return token;
    });
  }

  @Post('tokens/:id/revoke')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeToken', summary: 'End a token with its next request (ADMIN)' })
  @ApiResponse({ status: 204, description: 'Revoked.' })
  @problemResponses(401, 403, 404, 422, 503)
  async revoke(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<void> {
    permit(office, 'revokeToken');
    if (!(await transact(this.store, (tx) => revokeToken(tx, id, new Date())))) throw notFound();
  }
}

type Asked = IssueToken & { readonly systemId: string; readonly at: Date };

async function issued(
  tx: Transaction,
  office: Office,
  { systemId, scopes, validDays, at }: Asked,
): Promise<TokenIssued> {
  // Locked, so that of two tokens that are issued at once the second one is counted too.
  const system = await lockPerson(tx, systemId);
  if (system?.kind !== 'SYSTEM') throw notFound();
  if (system.disabledAt) throw wrongField('id', 'the system is disabled');
  if ((await countTokens(tx, systemId, at)) >= TOKENS_MAX) {
    throw wrongField('id', `the system has ${TOKENS_MAX} tokens in force; revoke one first`);
  }
  const { token, tokenHash, ending } = newToken();
  const expiresAt = new Date(at.getTime() + validDays * DAY_MS);
  const id = randomUUID();
  const createdBy = office.personId ?? null;
  await insertToken(tx, { id, systemId, tokenHash, ending, scopes, createdBy, expiresAt }, at);
  return { id, token, scopes, expiresAt: expiresAt.toISOString() };
}
