import { contentOf, type Document } from './documents.ts';
import { saveAs } from './save-as.ts';

/** As long as a slow machine takes to read a large paper from its address. */
const KEPT_MS = 60_000;

/**
 * A paper in a tab of its own, by the browser's own viewer: the page's policy shows no paper within the page. Opened at the click,
 * since a tab that is opened later counts as an unasked one; where the browser refuses it all the same, the paper is saved.
 */
export async function openPdf(document: Document): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const bytes = await contentOf(document);
    if (!tab) return saveAs(bytes, document.fileName);
    const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    tab.location.replace(address);
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  } catch (fault) {
    tab?.close();
    throw fault;
  }
}
