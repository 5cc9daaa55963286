/** SHA-256 of some bytes, as hex and as the header Content-Digest has it. */
export async function digestOf(bytes: Blob): Promise<{ readonly hex: string; readonly header: string }> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { hex, header: `sha-256=:${btoa(String.fromCharCode(...digest))}:` };
}

/** Browsers compute digests on https and on the own machine alone. */
export const canDigest = () => globalThis.crypto?.subtle !== undefined;
