import { AskMigration, Id, MigrationPreviewView } from '@laurel/contracts';
import { migrationPreview, operativeRules, ruleSetDifferences } from '@laurel/domain';
import { ruleSetHash, type Store } from '@laurel/store';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { askedRules } from '../input/asked-rules.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permitCase } from '../permission/permit-case.ts';
import { foldedCase } from '../reading/folded-case.ts';
import { STORE } from '../reading/store.ts';
import { outlookView } from './outlook-view.ts';

/** The reason is asked for by the command itself; a dry run writes none down. */
const NO_REASON = { remarkId: '', commitment: '' };

@ApiTags('Nominations')
@Controller('v1/nominations')
export class MigrationsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Post(':id/migration')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewMigration',
    summary: 'What moving a case to another rule set would do (role ADMIN); nothing is changed',
    description:
      'Steps, clocks and tasks before and after, and where the two rule sets differ. The move itself is the command `migrateRuleSet`, with a reason.',
  })
  @ApiResponse({ status: 200, description: 'Before and after.', standardSchema: MigrationPreviewView })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  async preview(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: AskMigration }) { ruleSet }: AskMigration,
    @ActingOffice() office: Office,
  ): Promise<MigrationPreviewView> {
    const header = await permitCase(this.store, id, office, 'previewMigration');
    const rules = askedRules(ruleSet);
    const to = { rules: operativeRules(rules), ruleSetHash: ruleSetHash(rules), reason: NO_REASON };
    const state = await foldedCase(this.store, header);
    // As a whole, with what no case is carried out by.
    const present = header.migratedRules ?? header.rules;
    const moved = { actor: office, at: Date.now() };
    const { before, after, refusal } = migrationPreview(state, { type: 'migrateRuleSet', ...to }, moved);
    return {
      before: outlookView(before),
      after: after && outlookView(after),
      refusal: refusal && { code: refusal.code, facts: { ...refusal.facts } },
      differences: ruleSetDifferences(present, rules).map(({ path, one, other }) => ({
        path,
        one: one ?? null,
        other: other ?? null,
      })),
    };
  }
}
