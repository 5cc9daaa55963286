import { randomUUID } from 'node:crypto';
import { GiveConsent, Id, OwnConsents, OwnNominations, type OwnNominationView } from '@laurel/contracts';
import { policy } from '@laurel/domain';
import { CONSENT_TEXT_IN_FORCE, CONSENT_TEXTS, type Texts } from '@laurel/messages';
import {
  actingReader,
  consentsOfPerson,
  giveConsent,
  listCommendations,
  lockNominee,
  nomineeLinkInForce,
  ownNominations,
  type Store,
  type Transaction,
  transact,
  withdrawConsent,
} from '@laurel/store';
import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { SignedIn, type SignedInPerson } from '../accounts/signed-in.ts';
import { wholeListResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { notFound, wrongField } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { consentView } from './consent-view.ts';
import { LINKS_MAX } from './link-problems.ts';
import { ownNominationView, type StoredAward } from './own-nomination-view.ts';

/** Nobody is nominated two hundred times; what lies further back is asked for on paper. */
const NOMINATIONS_SHOWN = 200;

/** What a nominee asks and says with the own session. Nothing of it is done by an office, or for another person. */
@ApiTags('Nominees')
@ApiSecurity('session')
@Controller('v1/me')
export class OwnController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get('nominations')
  @ApiOperation({
    operationId: 'listOwnNominations',
    summary: 'The own nominations as nominee, as far as the rule set of each tells its nominee of it',
    description:
      'By `nomineeVisibility` of the rule set: NOTHING (not that it is there; also where the rule set says nothing), STANDING (phase and level), OUTCOME (also how it ended, the numbers of its awards and the receipt). Drafts and restricted cases are never among them.',
  })
  @wholeListResponse(OwnNominations, { order: 'the latest first', bound: 'the two hundred latest' })
  @problemResponses(401, 503)
  async nominations(@SignedIn() { person }: SignedInPerson): Promise<{ items: OwnNominationView[] }> {
    const tx = actingReader(this.store);
    const settings = policy.TELLING_VISIBILITIES;
    const rows = await ownNominations(tx, person.id, { settings, limit: NOMINATIONS_SHOWN });
    const awards = await listCommendations<StoredAward>(tx, {
      nominationIds: rows.map(({ id }) => id),
      limit: NOMINATIONS_SHOWN * AWARDS_OF_A_CASE,
    });
    return { items: rows.map((row) => ownNominationView(row, awards)).filter((view) => view !== null) };
  }

  @Get('consents')
  @ApiOperation({
    operationId: 'listOwnConsents',
    summary: 'As which nominees the person is known, what was agreed to for each, and the text that is in force',
  })
  @wholeListResponse(OwnConsents, { order: 'by id of the nominee', bound: `a person is ${LINKS_MAX} nominees at most` })
  @problemResponses(401, 503)
  consents(@SignedIn() { person }: SignedInPerson): Promise<OwnConsents> {
    return consentsIn(actingReader(this.store), person.id);
  }

  @Post('consents')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'giveConsent',
    summary: 'Agree that the own name is published with the award, by the text that is in force',
    description:
      'Given once it stays until it is withdrawn; given again it is the same. Nobody gives it for another, and silence is no consent.',
  })
  @ApiResponse({ status: 200, description: 'What is agreed to now.', standardSchema: OwnConsents })
  @problemResponses(400, 401, 403, 413, 415, 422, 503)
  give(
    @Body({ schema: GiveConsent }) { nomineeId, textVersion }: GiveConsent,
    @SignedIn() { person }: SignedInPerson,
  ): Promise<OwnConsents> {
    if (textVersion !== CONSENT_TEXT_IN_FORCE) {
      throw wrongField('textVersion', `the text that is in force is ${CONSENT_TEXT_IN_FORCE}`);
    }
    return transact(this.store, async (tx) => {
      if (!(await isOwn(tx, nomineeId, person.id))) throw wrongField('nomineeId', 'you are not known as this nominee');
      await giveConsent(tx, { id: randomUUID(), nomineeId, personId: person.id, textVersion }, new Date());
      return consentsIn(tx, person.id);
    });
  }

  @Post('consents/:nomineeId/withdraw')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'withdrawConsent',
    summary: 'Take the own consent back; withdrawn again it is the same',
    description: 'What was published before stays published. The consent stays in the list with its end.',
  })
  @ApiResponse({ status: 200, description: 'What is agreed to now.', standardSchema: OwnConsents })
  @problemResponses(401, 403, 404, 422, 503)
  withdraw(
    @Param('nomineeId', { schema: Id }) nomineeId: string,
    @SignedIn() { person }: SignedInPerson,
  ): Promise<OwnConsents> {
    return transact(this.store, async (tx) => {
      if (!(await isOwn(tx, nomineeId, person.id))) throw notFound();
      await withdrawConsent(tx, nomineeId, person.id, new Date());
      return consentsIn(tx, person.id);
    });
  }
}

/** A case has at most as many commendations as it has levels and rounds. */
const AWARDS_OF_A_CASE = 10;

async function isOwn(tx: Transaction, nomineeId: string, personId: string): Promise<boolean> {
  if (!(await lockNominee(tx, nomineeId))) return false;
  return (await nomineeLinkInForce(tx, nomineeId))?.personId === personId;
}

async function consentsIn(tx: Transaction, personId: string): Promise<OwnConsents> {
  const { vi, en } = CONSENT_TEXTS[CONSENT_TEXT_IN_FORCE] as Texts;
  const rows = await consentsOfPerson(tx, personId);
  return {
    text: { version: CONSENT_TEXT_IN_FORCE, vi, en },
    items: rows.map((row) => ({ nominee: row.nominee, ...consentView(row) })),
  };
}
