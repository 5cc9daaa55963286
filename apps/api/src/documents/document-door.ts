import type { BeginDocument, DocumentView, PartView } from '@laurel/contracts';
import type { policy, Refusal } from '@laurel/domain';
import {
  actingReader,
  type CaseHeader,
  clearAgain,
  type DocumentRow,
  findDocument,
  lockDraft,
  notePart,
  removeDocument,
  type Store,
  type Transaction,
  transact,
} from '@laurel/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { BYTES, type Bytes } from '../bytes/bytes.ts';
import { SCAN, type Scan } from '../content/scan.ts';
import type { Office } from '../identity/identity.ts';
import type { Intent } from '../input/idempotency-key.ts';
import { notFound, refusalProblem, wrongField } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { beginDocument } from './begin-document.ts';
import { clearBytes } from './clear-bytes.ts';
import { completeDocument, refusedBefore } from './complete-document.ts';
import { nominationOf, permitDocumentReading, refusedAttaching, refusedRemoving } from './document-office.ts';
import { documentView } from './document-view.ts';
import type { DocumentMeans } from './means.ts';
import { partName, readPart, sizeOfPart } from './upload.ts';
import { uploadOver } from './upload-over.ts';

/** The way in for documents: who may, then row and bytes. Bytes come before the row that speaks of them, and go after it. */
@Injectable()
export class DocumentDoor implements DocumentMeans {
  constructor(
    @Inject(STORE) readonly store: Store,
    @Inject(BYTES) readonly bytes: Bytes,
    @Inject(SCAN) readonly scan: Scan,
  ) {}

  async begin(ask: { readonly body: BeginDocument; readonly office: Office; readonly intent: Intent }) {
    const { id } = await beginDocument(this.store, ask);
    await clearBytes(this.store, this.bytes, new Date());
    return this.view(id);
  }

  async takePart(id: string, n: number, request: Request, office: Office): Promise<PartView> {
    const document = await this.own(id, office, attaching('sendDocumentPart'));
    const size = sizeOfPart(document.bytes, n);
    if (size === 0) throw wrongField('n', 'the document has no such part');
    if (documentView(document).state !== 'OPEN') throw await uploadOver(actingReader(this.store), id);
    const { bytes, sha256 } = await readPart(request, size);
    await this.bytes.put(id, partName(n), bytes);
    const at = new Date();
    if (await notePart(actingReader(this.store), id, { n, sha256, at })) return { n, bytes: size, sha256 };
    await clearAgain(actingReader(this.store), id);
    throw await uploadOver(actingReader(this.store), id);
  }

  /** Complete is complete, however often it is said. */
  async complete(id: string, { office, sha256 }: { readonly office: Office; readonly sha256: string }) {
    const document = await this.own(id, office, attaching('completeDocument'));
    const before = refusedBefore(document);
    if (before) throw before;
    if (document.state !== 'KEPT' || document.sha256 !== sha256) {
      await completeDocument(this, document, { office, sha256 }).finally(() => this.clearLater());
    }
    return this.view(id);
  }

  async remove(id: string, office: Office): Promise<void> {
    const { nominationId } = await this.own(id, office, refusedRemoving);
    await transact(this.store, async (tx) => {
      if (!(await lockDraft(tx, nominationId))) throw notFound();
      const refused = refusedRemoving(office, await nominationOf(tx, nominationId));
      if (refused) throw refusalProblem(refused);
      if (!(await removeDocument(tx, id))) throw notFound();
    });
    this.clearLater();
  }

  async read(id: string, office: Office, action: policy.Operation): Promise<DocumentRow> {
    const document = await findDocument(actingReader(this.store), id);
    if (!document) throw notFound();
    await permitDocumentReading(this.store, office, document.nominationId, action);
    return document;
  }

  private async view(id: string): Promise<DocumentView> {
    const row = await findDocument(actingReader(this.store), id);
    if (!row) throw notFound();
    return documentView(row);
  }

  private async own(id: string, office: Office, refusal: Refuses): Promise<DocumentRow> {
    const tx: Transaction = actingReader(this.store);
    const document = await findDocument(tx, id);
    if (!document) throw notFound();
    const refused = refusal(office, await nominationOf(tx, document.nominationId));
    if (refused) throw refusalProblem(refused);
    return document;
  }

  /** Nobody waits for it, and what fails is done by whoever begins the next upload. */
  private clearLater(): void {
    clearBytes(this.store, this.bytes, new Date()).catch(() => undefined);
  }
}

type Refuses = (office: Office, header: CaseHeader) => Refusal | null;

const attaching =
  (action: policy.Operation): Refuses =>
  (office, header) =>
    refusedAttaching(office, header, action);
