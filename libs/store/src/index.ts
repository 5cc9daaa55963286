import type { DataSource } from 'typeorm';

export * from './door/data-source.ts';
export * from './door/databases.ts';
export * from './door/migrate.ts';
export * from './door/together.ts';
export * from './door/transact.ts';
export * from './door/violation.ts';
export * from './entities/all.ts';
export * from './intake/drafts.ts';
export * from './intake/letters.ts';
export * from './intake/open-season.ts';
export * from './intake/refusals.ts';
export * from './intake/remarks.ts';
export * from './intake/request-once.ts';
export * from './invariants/all.ts';
export * from './invariants/case-file.ts';
export { isOpenCase } from './invariants/i9-no-stuck-case.ts';
export * from './invariants/invariant.ts';
export * from './invariants/snapshot.ts';
export * from './reading/case-header.ts';
export * from './reading/commendations.ts';
export * from './reading/nominations.ts';
export * from './reading/seasons.ts';
export * from './reading/tasks.ts';
export * from './reading/units.ts';
export * from './record/case-change.ts';
export * from './record/case-row.ts';
export * from './record/command-row.ts';
export * from './record/commendation-rows.ts';
export * from './record/hash.ts';
export * from './record/ledger-rows.ts';
export * from './record/numbers.ts';
export * from './record/project.ts';
export * from './record/season-row.ts';

/** An open connection pool to Laurel's database. */
export type Store = DataSource;
