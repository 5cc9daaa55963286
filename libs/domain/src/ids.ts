declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** UUIDs of the things a case speaks of. Only ids enter the engine and the ledger, never names. */
export type NominationId = Branded<'NominationId'>;
export type UnitId = Branded<'UnitId'>;
export type SeasonId = Branded<'SeasonId'>;
export type NomineeId = Branded<'NomineeId'>;
export type AchievementId = Branded<'AchievementId'>;
export type CommandId = Branded<'CommandId'>;
