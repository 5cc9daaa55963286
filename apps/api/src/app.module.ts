import type { KeyObject } from 'node:crypto';
import type { ProviderSettings } from '@laurel/platform';
import type { BallotKey, Store } from '@laurel/store';
import type { TargetRules } from '@laurel/webhooks';
import { type DynamicModule, Module } from '@nestjs/common';
import { MeController } from './accounts/me.controller.ts';
import { MembershipsController } from './accounts/memberships.controller.ts';
import { Openings } from './accounts/openings.ts';
import { PeopleController } from './accounts/people.controller.ts';
import { SignInController } from './accounts/sign-in.controller.ts';
import { SlowDown } from './accounts/slow-down.ts';
import { BYTES, type Bytes } from './bytes/bytes.ts';
import { CommandDoor } from './commands/command-door.ts';
import { ChoicesController } from './choices/choices.controller.ts';
import { CommandsController } from './commands/commands.controller.ts';
import { BALLOT_KEY } from './commands/sealed-ballot.ts';
import { SCAN, type Scan } from './content/scan.ts';
import { CouncilMembersController } from './council-members/council-members.controller.ts';
import { DelegationsController } from './delegation/delegations.controller.ts';
import { DemonstrationController } from './demonstration/demonstration.controller.ts';
import { DocumentDoor } from './documents/document-door.ts';
import { DocumentsController } from './documents/documents.controller.ts';
import { DocumentsReadingController } from './documents/documents-reading.controller.ts';
import { ENGINE, type Engine } from './engine/engine.ts';
import { FACTOR_KEY } from './factors/factor-key.ts';
import { FactorsOfController } from './factors/factors-of.controller.ts';
import { SignInCodeController } from './factors/sign-in-code.controller.ts';
import { TotpController } from './factors/totp.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { InboxController } from './inbox/inbox.controller.ts';
import { DraftsController } from './intake/drafts.controller.ts';
import { NewNominationController } from './intake/nominations.controller.ts';
import { SEASON_CONTROLLERS } from './intake/season-controllers.ts';
import { SubmissionsController } from './intake/submissions.controller.ts';
import { LiveController } from './live/live.controller.ts';
import { LiveHub } from './live/live-hub.ts';
import { LiveSeats } from './live/live-seats.ts';
import { MigrationsController } from './migration/migrations.controller.ts';
import { PasskeysController } from './passkeys/passkeys.controller.ts';
import { SignInPasskeyController } from './passkeys/sign-in-passkey.controller.ts';
import { PastAwardsController } from './past-awards/past-awards.controller.ts';
import { LinksController } from './provider/links.controller.ts';
import { Provider } from './provider/provider.ts';
import { SignInProviderController } from './provider/sign-in-provider.controller.ts';
import { NOMINEE_CONTROLLERS } from './nominees/controllers.ts';
import { PublicController } from './public/public.controller.ts';
import { NominationsController } from './reading/nominations.controller.ts';
import { OfficesController } from './reading/offices.controller.ts';
import { RefusalsController } from './reading/refusals.controller.ts';
import { RefusedAttemptsController } from './permission/refused-attempts.controller.ts';
import { RemarksController } from './reading/remarks.controller.ts';
import { STORE } from './reading/store.ts';
import { UnitsController } from './reorganisation/units.controller.ts';
import { ReadersController } from './restricted/readers.controller.ts';
import { SearchController } from './search/search.controller.ts';
import { SigningController } from './signing/signing.controller.ts';
import { SigningDoor } from './signing/signing-door.ts';
import { DeliveriesController } from './webhooks/deliveries.controller.ts';
import { TARGETS } from './webhooks/targets.ts';
import { WebhooksController } from './webhooks/webhooks.controller.ts';
import { TrailController } from './trail/trail.controller.ts';
import { SystemsController } from './systems/systems.controller.ts';
import { TokensController } from './systems/tokens.controller.ts';

interface Means {
  readonly store: Store;
  readonly engine: Engine;
  readonly ballotKey: BallotKey;
  readonly targets: TargetRules;
  readonly factorKey: KeyObject;
  readonly provider: ProviderSettings | null;
  readonly bytes: Bytes;
  readonly scan: Scan;
}

/** The HTTP door. It owns no rule and no table. */
@Module({})
export class AppModule {
  static with({ store, engine, ballotKey, bytes, factorKey, provider, scan, targets }: Means): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        HealthController,
        ...SEASON_CONTROLLERS,
        NewNominationController,
        DraftsController,
        DocumentsController,
        DocumentsReadingController,
        SubmissionsController,
        SearchController, // Before the nominations: its path is none of their ids.
        NominationsController,
        PastAwardsController,
        ReadersController,
        CommandsController,
        ChoicesController,
        TrailController,
        MigrationsController,
        DelegationsController,
        CouncilMembersController,
        UnitsController,
        SigningController,
        OfficesController,
        InboxController,
        LiveController,
        RefusalsController,
        PublicController,
        RefusedAttemptsController,
        RemarksController,
        SignInController,
        MeController,
        FactorsOfController,
        SignInCodeController,
        SignInProviderController,
        LinksController,
        SignInPasskeyController,
        PasskeysController,
        TotpController,
        PeopleController,
        MembershipsController,
        ...NOMINEE_CONTROLLERS,
        WebhooksController,
        DeliveriesController,
        DemonstrationController,
        SystemsController,
        TokensController,
      ],
      providers: [
        CommandDoor,
        DocumentDoor,
        SlowDown,
        Openings,
        { provide: Provider, useValue: new Provider(provider) },
        LiveHub,
        LiveSeats,
        SigningDoor,
        { provide: STORE, useValue: store },
        { provide: ENGINE, useValue: engine },
        { provide: BALLOT_KEY, useValue: ballotKey },
        { provide: TARGETS, useValue: targets },
        { provide: FACTOR_KEY, useValue: factorKey },
        { provide: BYTES, useValue: bytes },
        { provide: SCAN, useValue: scan },
      ],
    };
  }
}
