import type { BallotKey, Store } from '@laurel/store';
import { type DynamicModule, Module } from '@nestjs/common';
import { MeController } from './accounts/me.controller.ts';
import { MembershipsController } from './accounts/memberships.controller.ts';
import { PeopleController } from './accounts/people.controller.ts';
import { SignInController } from './accounts/sign-in.controller.ts';
import { SlowDown } from './accounts/slow-down.ts';
import { BYTES, type Bytes } from './bytes/bytes.ts';
import { CommandDoor } from './commands/command-door.ts';
import { CommandsController } from './commands/commands.controller.ts';
import { BALLOT_KEY } from './commands/sealed-ballot.ts';
import { SCAN, type Scan } from './content/scan.ts';
import { CouncilMembersController } from './council-members/council-members.controller.ts';
import { DelegationsController } from './delegation/delegations.controller.ts';
import { DocumentDoor } from './documents/document-door.ts';
import { DocumentsController } from './documents/documents.controller.ts';
import { DocumentsReadingController } from './documents/documents-reading.controller.ts';
import { ENGINE, type Engine } from './engine/engine.ts';
import { HealthController } from './health/health.controller.ts';
import { DraftsController } from './intake/drafts.controller.ts';
import { NewNominationController } from './intake/nominations.controller.ts';
import { OpeningController } from './intake/seasons.controller.ts';
import { SubmissionsController } from './intake/submissions.controller.ts';
import { MigrationsController } from './migration/migrations.controller.ts';
import { PastAwardsController } from './past-awards/past-awards.controller.ts';
import { NominationsController } from './reading/nominations.controller.ts';
import { OfficesController } from './reading/offices.controller.ts';
import { RefusalsController } from './reading/refusals.controller.ts';
import { RemarksController } from './reading/remarks.controller.ts';
import { SeasonsController } from './reading/seasons.controller.ts';
import { SeasonReportController } from './reading/seasons-report.controller.ts';
import { STORE } from './reading/store.ts';
import { UnitsController } from './reorganisation/units.controller.ts';
import { SigningController } from './signing/signing.controller.ts';
import { SigningDoor } from './signing/signing-door.ts';

interface Means {
  readonly store: Store;
  readonly engine: Engine;
  readonly ballotKey: BallotKey;
  readonly bytes: Bytes;
  readonly scan: Scan;
}

/** The HTTP door. It owns no rule and no table. */
@Module({})
export class AppModule {
  static with({ store, engine, ballotKey, bytes, scan }: Means): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        HealthController,
        OpeningController,
        SeasonsController,
        SeasonReportController,
        NewNominationController,
        DraftsController,
        DocumentsController,
        DocumentsReadingController,
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
        RemarksController,
        SignInController,
        MeController,
        PeopleController,
        MembershipsController,
      ],
      providers: [
        CommandDoor,
        DocumentDoor,
        SlowDown,
        SigningDoor,
        { provide: STORE, useValue: store },
        { provide: ENGINE, useValue: engine },
        { provide: BALLOT_KEY, useValue: ballotKey },
        { provide: BYTES, useValue: bytes },
        { provide: SCAN, useValue: scan },
      ],
    };
  }
}
