import { z } from 'zod';
import { code, lineOfText } from '../text/text.ts';
import { Hash, Id, Instant, RoleWord } from '../text/words.ts';

/** 50 MB: a report of some hundred scanned pages. What is larger is scanned too finely, or no document of a nomination. */
export const DOCUMENT_MAX_BYTES = 50 * 1024 * 1024;

/** Every part but the last has exactly 4 MiB: a slow line of 1 Mbit/s sends one in half a minute, and loses no more when it breaks. */
export const PART_BYTES = 4 * 1024 * 1024;

/** What people scan and photograph, and no format that runs or holds other files. */
export const DOCUMENT_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const;
export const DocumentType = z.enum(DOCUMENT_TYPES).meta({ id: 'DocumentType' });
export type DocumentType = z.infer<typeof DocumentType>;

/** OPEN: parts may come. KEPT: it is attached. REFUSED, EXPIRED and REMOVED have no bytes any more. */
export const DOCUMENT_STATES = ['OPEN', 'KEPT', 'REFUSED', 'EXPIRED', 'REMOVED'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A name, and no way to a place: no separators, no drive, nothing hidden, nothing that a system keeps for itself. */
const fileName = lineOfText(200)
  .refine((name) => !/[\\/:*?"<>|]/.test(name), 'must be a name without \\ / : * ? " < > |')
  .refine((name) => !/^\.|\.$/.test(name), 'must not begin or end with a dot');

export const BeginDocument = z
  .strictObject({
    nominationId: Id,
    kind: code(100).describe('What it is: a code that the rule set asks for, or one of your own, such as `report`.'),
    fileName,
    mediaType: DocumentType,
    bytes: z.int().min(1).max(DOCUMENT_MAX_BYTES),
  })
  .meta({ id: 'BeginDocument' });
export type BeginDocument = z.infer<typeof BeginDocument>;

export const CompleteDocument = z.strictObject({ sha256: Hash }).meta({ id: 'CompleteDocument' });
export type CompleteDocument = z.infer<typeof CompleteDocument>;

export const PartView = z.object({ n: z.int(), bytes: z.int(), sha256: Hash }).meta({ id: 'DocumentPart' });
export type PartView = z.infer<typeof PartView>;

export const DocumentView = z
  .object({
    id: Id,
    nominationId: Id,
    kind: z.string(),
    fileName: z.string(),
    mediaType: DocumentType,
    bytes: z.int(),
    state: z.enum(DOCUMENT_STATES),
    /** Every part has this many bytes, the last one what is left. */
    partBytes: z.int(),
    /** The parts that have come, by number; an upload that broke off goes on with the others. */
    parts: z.array(PartView),
    /** Of the whole; null until it is kept. */
    sha256: Hash.nullable(),
    /** NOT_SCANNED: no scanner of viruses was set up when it came in. */
    scan: z.enum(['CLEAN', 'NOT_SCANNED']).nullable(),
    /** Why the content was refused. */
    refusedAs: z.string().nullable(),
    begunBy: z.object({ role: RoleWord, unitId: Id.nullable() }),
    begunAt: Instant,
    /** An upload that is not complete by then is dropped. */
    expiresAt: Instant,
    keptAt: Instant.nullable(),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.infer<typeof DocumentView>;
