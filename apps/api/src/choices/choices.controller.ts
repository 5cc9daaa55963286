import { ChoicesView, Id } from '@laurel/contracts';
import { calendarDayOf, capacitiesOnPaper, type CaseState, choicesOf, type Delegations, isoDay } from '@laurel/domain';
import { actingReader, delegationOn, reader, type Store, unitNames } from '@laurel/store';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permitCase } from '../permission/permit-case.ts';
import { foldedCase } from '../reading/folded-case.ts';
import { STORE } from '../reading/store.ts';
import { choicesView, unitsIn } from './choices-view.ts';
import { ownSeat } from './own-seat.ts';
import { presentUnits } from './present-units.ts';

@ApiTags('Nominations')
@Controller('v1/nominations')
export class ChoicesController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get(':id/choices')
  @ApiOperation({
    operationId: 'readChoices',
    summary: 'What the office may do in a case now, and why not the rest; nothing is changed',
    description:
      'Judged by the same rules as the commands themselves. What only the record knows, such as a quota, is told when the command comes.',
  })
  @ApiResponse({
    status: 200,
    description: 'Steps, what follows each commendation, and pairs of answers.',
    standardSchema: ChoicesView,
  })
  @problemResponses(401, 403, 404, 422, 503)
  async choices(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<ChoicesView> {
    const header = await permitCase(this.store, id, office, 'readChoices');
    const state = await foldedCase(this.store, header);
    const day = isoDay(calendarDayOf(Date.now()));
    const own = await ownSeat(actingReader(this.store), { state, office, day });
    const delegations = await this.delegationsOf(state, office, day);
    const choices = choicesOf(state, office, { delegations, present: presentUnits(header), own });
    return choicesView(id, choices, {
      state,
      office,
      units: await unitNames(actingReader(this.store), unitsIn(choices)),
    });
  }

  /** As of today: whether the paper holds is asked again when the decision is signed. */
  private async delegationsOf({ at: level, rules }: CaseState, office: Office, day: string): Promise<Delegations> {
    const capacities = level ? capacitiesOnPaper(rules, level, office) : [];
    const found = capacities.map(async (capacity) => {
      return [capacity, await delegationOn(reader(this.store), office, capacity, day)] as const;
    });
    return Object.fromEntries(await Promise.all(found));
  }
}
