import { randomUUID } from 'node:crypto';
import { Id, InvitationView, PageQuery, PersonChanged, PersonView, RegisterPerson } from '@laurel/contracts';
import { refuse } from '@laurel/domain';
import {
  disablePerson,
  findListedPerson,
  insertPerson,
  invite,
  listPersons,
  lockPerson,
  membershipsOf,
  actingReader,
  type Store,
  transact,
} from '@laurel/store';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { pageResponse } from '../openapi/lists.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound, refusalProblem, wrongField } from '../problem/problem.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { once } from '../input/once.ts';
import { personView } from './person-view.ts';

@ApiTags('People')
@Controller('v1/people')
export class PeopleController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Post()
  @ApiOperation({ operationId: 'registerPerson', summary: 'Register a person, who may then be invited (ADMIN)' })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 201, description: 'Registered.', standardSchema: PersonChanged })
  @problemResponses(400, 401, 403, 413, 415, 422, 503)
  register(
    @Body({ schema: RegisterPerson }) { name }: RegisterPerson,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<PersonChanged> {
    permit(office, 'registerPerson');
    return once(this.store, intent, async (tx, at) => {
      const id = randomUUID();
      await insertPerson(tx, { id, name }, at);
      return { id };
    });
  }

  @Get()
  @ApiOperation({
    operationId: 'listPeople',
    summary: 'Persons in order of their id, with their offices, past and to come (ADMIN, AUDITOR)',
  })
  @pageResponse(PersonView, 'by id')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>, @ActingOffice() office: Office) {
    permit(office, 'listPeople');
    const tx = actingReader(this.store);
    const page = pageFrom(
      await listPersons(tx, { ...query, kind: 'PERSON', limit: query.limit + 1 }),
      query.limit,
      ({ id }) => id,
    );
    const offices = await membershipsOf(
      tx,
      page.items.map(({ id }) => id),
    );
    return { ...page, items: page.items.map((row) => personView(row, offices)) };
  }

  @Get(':id')
  @ApiOperation({
    operationId: 'readPerson',
    summary: 'One person, with the offices, past and to come (ADMIN, AUDITOR)',
  })
  @ApiResponse({ status: 200, description: 'The person.', standardSchema: PersonView })
  @problemResponses(401, 403, 404, 422, 503)
  async read(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<PersonView> {
    permit(office, 'readPerson');
    const tx = actingReader(this.store);
    const person = await findListedPerson(tx, id);
    if (!person) throw notFound();
    return personView(person, await membershipsOf(tx, [id]));
  }

  @Post(':id/invitations')
  @ApiOperation({
    operationId: 'invitePerson',
    summary: 'Invite a person to choose login and password; for an account that is there, a new password (ADMIN)',
    description: 'The token is told once and open for seven days. An invitation before it is void.',
  })
  @ApiResponse({ status: 201, description: 'Invited.', standardSchema: InvitationView })
  @problemResponses(401, 403, 404, 422, 503)
  invite(@Param('id', { schema: Id }) personId: string, @ActingOffice() office: Office): Promise<InvitationView> {
    permit(office, 'invitePerson');
    return transact(this.store, async (tx) => {
      const person = await lockPerson(tx, personId);
      if (!person) throw notFound();
      if (person.disabledAt) throw wrongField('id', 'the person is disabled');
      if (person.kind === 'SYSTEM') throw wrongField('id', 'a system never signs in: it has tokens');
      const { token, expiresAt } = await invite(tx, personId, new Date());
      return { personId, token, expiresAt: expiresAt.toISOString() };
    });
  }

  @Post(':id/disable')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'disablePerson',
    summary:
      'Stop a person for good: every session ends with its next request, and nobody signs in as that person (ADMIN)',
    description: 'What the person did stays, and so do the offices in the list. Nobody disables the own person.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'Disabled.', standardSchema: PersonChanged })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  disable(
    @Param('id', { schema: Id }) id: string,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<PersonChanged> {
    permit(office, 'disablePerson');
    // Or the last administrator could shut everybody out.
    if (office.personId === id) throw refusalProblem(refuse('ROLE_NOT_ALLOWED', { role: office.role }));
    return once(this.store, intent, async (tx, at) => {
      if (!(await lockPerson(tx, id))) throw notFound();
      await disablePerson(tx, id, at);
      return { id };
    });
  }
}
