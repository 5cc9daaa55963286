import { randomUUID } from 'node:crypto';
import { Id, LinkNominee, NomineeLinkQuery, NomineeLinkView } from '@laurel/contracts';
import {
  actingReader,
  countNomineeLinks,
  endNomineeLink,
  findNomineeLink,
  insertNomineeLink,
  listNomineeLinks,
  lockNominee,
  lockPerson,
  nomineeLinkInForce,
  type NomineeLinkRow,
  type Store,
  type Transaction,
} from '@laurel/store';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { once } from '../input/once.ts';
import { pageResponse } from '../openapi/lists.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound, Problem, wrongField } from '../problem/problem.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { linkProblems } from './link-problems.ts';

@ApiTags('Nominees')
@Controller('v1/nominee-links')
export class NomineeLinksController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Post()
  @ApiOperation({
    operationId: 'linkNominee',
    summary: 'Say which person a nominee is, with an account or without (ADMIN)',
    description:
      'From then on the person acts on no nomination of that nominee by any office, and may ask what is written of the own person. A nominee is one person; nobody links the own person.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 201, description: 'Linked.', standardSchema: NomineeLinkView })
  @problemResponses(400, 401, 403, 413, 415, 422, 503)
  link(
    @Body({ schema: LinkNominee }) body: LinkNominee,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<NomineeLinkView> {
    permit(office, 'linkNominee');
    return once(this.store, intent, async (tx, at) => {
      const errors = linkProblems(await foundFor(tx, body), office);
      if (errors.length > 0) throw new Problem(422, 'INVALID_INPUT', { errors });
      const link = { id: randomUUID(), ...body, linkedBy: office.personId ?? null };
      await insertNomineeLink(tx, link, at);
      return linkView({ ...link, linkedAt: at, unlinkedBy: null, unlinkedAt: null });
    });
  }

  @Get()
  @ApiOperation({
    operationId: 'listNomineeLinks',
    summary: 'Which person a nominee is, by whom and since when, in order of id; those that ended too (ADMIN, AUDITOR)',
  })
  @pageResponse(NomineeLinkView, 'by id')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: NomineeLinkQuery }) query: NomineeLinkQuery, @ActingOffice() office: Office) {
    permit(office, 'listNomineeLinks');
    const rows = await listNomineeLinks(actingReader(this.store), { ...query, limit: query.limit + 1 });
    return pageFrom(rows.map(linkView), query.limit, ({ id }) => id);
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'unlinkNominee',
    summary: 'End a link that was a mistake (ADMIN)',
    description:
      'The link stays in the list with its end. A consent that the person gave for the nominee counts no more. Nobody ends an own link.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'The link with its end.', standardSchema: NomineeLinkView })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  unlink(
    @Param('id', { schema: Id }) id: string,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<NomineeLinkView> {
    permit(office, 'unlinkNominee');
    return once(this.store, intent, async (tx, at) => {
      const link = await findNomineeLink(tx, id);
      if (!link) throw notFound();
      // Or somebody with two offices would act on the own nomination by the other one.
      if (link.personId === office.personId) throw wrongField('id', 'nobody ends a link of the own person');
      await endNomineeLink(tx, id, { by: office.personId ?? null, at });
      return linkView((await findNomineeLink(tx, id)) ?? link);
    });
  }
}

async function foundFor(tx: Transaction, { nomineeId, personId }: LinkNominee) {
  const person = await lockPerson(tx, personId);
  const isNominee = (await lockNominee(tx, nomineeId)) !== null;
  return {
    person,
    isNominee,
    inForce: await nomineeLinkInForce(tx, nomineeId),
    links: await countNomineeLinks(tx, personId),
  };
}

function linkView({ linkedAt, unlinkedAt, ...link }: NomineeLinkRow): NomineeLinkView {
  return { ...link, linkedAt: linkedAt.toISOString(), unlinkedAt: unlinkedAt?.toISOString() ?? null };
}
