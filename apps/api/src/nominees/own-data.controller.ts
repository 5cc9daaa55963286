import { OWN_DATA_MAX, OwnData } from '@laurel/contracts';
import { accountDates, actingReader, ownData, type Store } from '@laurel/store';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { SignedIn, type SignedInPerson } from '../accounts/signed-in.ts';
import { problemResponses } from '../openapi/responses.ts';
import { STORE } from '../reading/store.ts';

@ApiTags('Nominees')
@ApiSecurity('session')
@Controller('v1/me')
export class OwnDataController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get('data')
  @ApiOperation({
    operationId: 'readOwnData',
    summary: 'Everything that is stored of the person who is signed in, as one document',
    description: `By the tables in which it stands, of each kind the ${OWN_DATA_MAX} latest rows. Without secrets of signing in, restricted cases, the reasons of officers, and the way of a nomination, which \`listOwnNominations\` tells as far as the rule set says. What the person did by an office stands in the ledger under the id, and auditors read it.`,
  })
  @ApiResponse({ status: 200, description: 'What is stored.', standardSchema: OwnData })
  @problemResponses(401, 503)
  async read(@SignedIn() { person }: SignedInPerson): Promise<OwnData> {
    const tx = actingReader(this.store);
    const stored = {
      format: 'laurel.own-data/1',
      madeAt: new Date(),
      person: { id: person.id, name: person.name, createdAt: person.createdAt },
      account: await accountDates(tx, person.id),
      ...(await ownData(tx, person.id, OWN_DATA_MAX)),
    };
    // Instants in words, as they are sent: then the shape can be checked, and what no schema names is not told.
    return OwnData.parse(JSON.parse(JSON.stringify(stored)));
  }
}
