import { z } from 'zod';
import { Capacity, Id, Instant, Level, OnwardWord } from '../text/words.ts';

/** A list has 1,000 names at most: its one transaction holds their cases for less than a second. A longer list is two decisions. */
export const LIST_MAX = 1000;

const list = z.array(Id).min(1).max(LIST_MAX, `must not list more than ${LIST_MAX} nominations`);

/** One decision of the head with a list: each of these nominations is commended by the level and goes on as `onward` says. */
export const SignList = z
  .strictObject({
    level: Level,
    /** In the order of the annex. */
    nominationIds: list,
    onward: OnwardWord.default('STOP'),
    to: Level.optional(),
    capacity: Capacity.optional(),
  })
  .meta({ id: 'SignList' });
export type SignList = z.infer<typeof SignList>;

/** The shorter list that was offered, exactly. */
export const ConfirmList = z.strictObject({ nominationIds: list }).meta({ id: 'ConfirmList' });
export type ConfirmList = z.infer<typeof ConfirmList>;

/**
 * SIGNED: recorded, all of it. TO_CONFIRM: nothing is recorded, since some were left out; `items` is the shorter list.
 * `settledAt` is when the workflows of all cases had followed; nothing that a person reads waits for it.
 */
export const SigningSessionView = z
  .object({
    sessionId: Id,
    state: z.enum(['SIGNED', 'TO_CONFIRM']),
    unitId: Id,
    level: Level,
    onward: OnwardWord,
    decisionNo: z.int().nullable(),
    year: z.int().nullable(),
    items: z.array(z.object({ position: z.int(), nominationId: Id, registerNo: z.int().nullable() })),
    leftOut: z.array(z.object({ nominationId: Id, code: z.string(), facts: z.record(z.string(), z.string()) })),
    signedAt: Instant.nullable(),
    settledAt: Instant.nullable(),
  })
  .meta({ id: 'SigningSession' });
export type SigningSessionView = z.infer<typeof SigningSessionView>;
