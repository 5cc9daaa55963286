import { PlacesAndSeasons1795500000001 } from './0001-places-and-seasons.migration.ts';
import { Cases1795500000002 } from './0002-cases.migration.ts';
import { Awards1795500000003 } from './0003-awards.migration.ts';
import { Ledger1795500000004 } from './0004-ledger.migration.ts';

/** In the order of their numbers. A released one is never edited. */
export const MIGRATIONS = [PlacesAndSeasons1795500000001, Cases1795500000002, Awards1795500000003, Ledger1795500000004];
