import { NominationRow, NominationSearchQuery } from '@laurel/contracts';
import { endOfDay, startOfDay } from '@laurel/domain';
import {
  actingReader,
  type AskedBeside,
  askedName,
  type FindingPlace,
  findNominations,
  listNominations,
  readerFor,
  type Store,
} from '@laurel/store';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { sightOfOffice } from '../permission/permit.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { findsWhatConcerns } from './may-find.ts';

@ApiTags('Nominations')
@Controller('v1/nominations/search')
export class SearchController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get()
  @ApiOperation({
    operationId: 'searchNominations',
    summary:
      "Submitted nominations by the nominee's name, a unit, a number, an officer or the time they were handed in",
    description:
      'What is asked for together must all fit; at least one of them is asked for, beside a season. Each word of `name` is the beginning of a word of the name, in any order: "nguyen van a" finds Nguyễn Văn A. The very name comes first, then the same name with other marks, then the others in order of id; without a name all are in order of id. An auditor finds all; every other office finds what concerns its unit. Drafts and erased names are not found.',
  })
  @pageResponse(NominationRow, 'the very name first, then the same name with other marks, then by id')
  @problemResponses(401, 403, 422, 503)
  async search(@Query({ schema: NominationSearchQuery }) query: NominationSearchQuery, @ActingOffice() office: Office) {
    const within = findsWhatConcerns(office, 'searchNominations');
    const { name, seasonId, after, limit } = query;
    const of = { seasonId, personId: office.personId, ...besideName(query) };
    const asked = name === undefined ? undefined : askedName(name);
    const tx = actingReader(this.store);
    // A name of marks alone has no word, and fits nothing.
    const places =
      asked === null
        ? []
        : await findNominations(tx, { ...within, ...of, name: asked, after: placeFrom(after), limit: limit + 1 });
    const page = pageFrom(places, limit, ({ fit, id }) => `${fit}|${id}`);
    const ids = page.items.map(({ id }) => id);
    // Found along an index, and read as the desk sees them.
    const rows = await listNominations<NominationRow>(readerFor(this.store, sightOfOffice(office)), { ids, limit });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return { ...page, items: ids.flatMap((id) => byId.get(id) ?? []) };
  }
}

/** Days are those of Vietnam, both of them whole. */
function besideName({
  unitId,
  decisionNo,
  registerNo,
  year,
  officerId,
  from,
  until,
}: NominationSearchQuery): AskedBeside {
  return {
    concerns: unitId,
    decisionNo,
    registerNo,
    year,
    officerId,
    from: from === undefined ? undefined : new Date(startOfDay(from)),
    until: until === undefined ? undefined : new Date(endOfDay(until)),
  };
}

/** From the `next` of the page before: `fit|id`. */
function placeFrom(after: string | undefined): FindingPlace | undefined {
  const [fit, id] = after?.split('|') ?? [];
  return fit && id ? { fit: fit as FindingPlace['fit'], id } : undefined;
}
