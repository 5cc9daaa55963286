import type { Store } from '@laurel/store';
import { type DynamicModule, Module } from '@nestjs/common';
import { CommandDoor } from './commands/command-door.ts';
import { CommandsController } from './commands/commands.controller.ts';
import { CouncilMembersController } from './council-members/council-members.controller.ts';
import { DelegationsController } from './delegation/delegations.controller.ts';
import { ENGINE, type Engine } from './engine/engine.ts';
import { HealthController } from './health/health.controller.ts';
import { DraftsController } from './intake/nominations.controller.ts';
import { OpeningController } from './intake/seasons.controller.ts';
import { SubmissionsController } from './intake/submissions.controller.ts';
import { MigrationsController } from './migration/migrations.controller.ts';
import { PastAwardsController } from './past-awards/past-awards.controller.ts';
import { NominationsController } from './reading/nominations.controller.ts';
import { OfficesController } from './reading/offices.controller.ts';
import { RefusalsController } from './reading/refusals.controller.ts';
import { SeasonsController } from './reading/seasons.controller.ts';
import { SeasonReportController } from './reading/seasons-report.controller.ts';
import { STORE } from './reading/store.ts';
import { UnitsController } from './reorganisation/units.controller.ts';
import { SigningController } from './signing/signing.controller.ts';
import { SigningDoor } from './signing/signing-door.ts';

/** The HTTP door. It owns no rule and no table. */
@Module({})
export class AppModule {
  static with({ store, engine }: { readonly store: Store; readonly engine: Engine }): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        HealthController,
        OpeningController,
        SeasonsController,
        SeasonReportController,
        DraftsController,
        SubmissionsController,
        NominationsController,
        PastAwardsController,
        CommandsController,
        MigrationsController,
        DelegationsController,
        CouncilMembersController,
        UnitsController,
        SigningController,
        OfficesController,
        RefusalsController,
      ],
      providers: [CommandDoor, SigningDoor, { provide: STORE, useValue: store }, { provide: ENGINE, useValue: engine }],
    };
  }
}
