import { z } from 'zod';

/**
 * Controls, format characters (bidi marks, zero-width joiners, soft hyphens), lone surrogates, private and unassigned code
 * points; what a screen leaves out (fillers, variation selectors, joiners); the separators of lines and paragraphs.
 */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u;
const UNSEEN_BUT_LINES = /[^\P{C}\n\r\t]/u;
const STARTS_WITH_MARK = /^\p{M}/u;

/**
 * One line of text that a person can read aloud: kept in NFC, no control, bidi or invisible characters, no stray
 * combining mark, no blank at either end. `max` in UTF-16 units, before normalisation.
 */
export function lineOfText(max: number) {
  return z
    .string()
    .min(1, 'must not be empty')
    .max(max, `must not be longer than ${max} characters`)
    .refine((text) => !UNSEEN.test(text), 'must not hold control, bidirectional or invisible characters')
    .refine((text) => !STARTS_WITH_MARK.test(text), 'must not begin with a combining mark')
    .refine((text) => text === text.trim(), 'must not begin or end with a blank')
    .normalize('NFC');
}

/** Free text over several lines, as a reason is written. */
export function freeText(max: number) {
  return z
    .string()
    .min(1, 'must not be empty')
    .max(max, `must not be longer than ${max} characters`)
    .refine((text) => !UNSEEN_BUT_LINES.test(text), 'must not hold control, bidirectional or invisible characters')
    .refine((text) => text.trim() !== '', 'must not be blank')
    .normalize('NFC');
}

const SHORT_NAME = /^[\p{L}\p{N}][\p{L}\p{N}.:/_-]*$/u;

/** Whether a name is of that shape: one that is not may be a sentence, and tell of a person. */
export function isShortName(name: string): boolean {
  return SHORT_NAME.test(name);
}

/** A short name without blanks, such as of a field or a document: letters, digits and . : / _ -. It may stand in the ledger. */
export function code(max: number) {
  return z
    .string()
    .min(1, 'must not be empty')
    .max(max, `must not be longer than ${max} characters`)
    .regex(SHORT_NAME, 'must be letters, digits and . : / _ -')
    .normalize('NFC');
}
