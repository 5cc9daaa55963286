/** A demonstration lets everybody act as anybody, so that one that nobody asked for must not open the records of real people. */
export async function refuseRealPeople(url: string): Promise<void> {
  const { hasRealPeople, openStore } = await import('@laurel/store');
  const store = await openStore({ url, poolSize: 1 });
  try {
    if (!(await hasRealPeople(store))) return;
  } finally {
    await store.destroy();
  }
  throw new Error(
    'People sign in to this database, and a demonstration would let everybody act as anybody. ' +
      'Start it with LAUREL_IDENTITY=accounts, or with LAUREL_IDENTITY=demo if that is what you want.',
  );
}
