import type { DocumentType } from '@laurel/contracts';
import type { ProblemCode } from '@laurel/messages';
import { fileTypeFromFile } from 'file-type';
import { foreignIn } from './foreign.ts';
import { imageProblem } from './image.ts';
import { pdfProblem } from './pdf.ts';

/** Why a content is not taken: a code and its facts. */
export interface ContentProblem {
  readonly code: ProblemCode;
  readonly facts: { readonly [name: string]: string };
}

/** What is wrong with a content that was declared to be of this type, by what is in it and not by what it is called. */
export async function lookedAt(path: string, declared: DocumentType): Promise<ContentProblem | null> {
  const found = (await fileTypeFromFile(path))?.mime;
  if (found !== declared) return { code: 'DOCUMENT_TYPE_LIES', facts: { required: declared, hint: found ?? '?' } };
  const foreign = await foreignIn(path, declared);
  if (foreign) return { code: 'DOCUMENT_HIDES_ANOTHER', facts: { hint: foreign } };
  return declared === 'application/pdf' ? pdfProblem(path) : imageProblem(path);
}
