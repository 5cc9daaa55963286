/**
 * Invites the first administrator of an empty database; null where somebody has come already. Before the API starts: it would
 * invite the administrator itself, and tell it to its log file.
 */
export async function tokenOfFirst(url: string): Promise<string | null> {
  const { firstAdministrator, openStore } = await import('@laurel/store');
  const store = await openStore({ url, poolSize: 1 });
  try {
    return (await firstAdministrator(store))?.token ?? null;
  } finally {
    await store.destroy();
  }
}
