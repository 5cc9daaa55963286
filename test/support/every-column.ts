import type { Store } from '@laurel/store';

/**
 * The tables of the database in a row of which one of these texts stands, in whatever column, as a word, in JSON or in a list,
 * in capitals or not. Asked as the owner, who sees every row.
 */
export async function tablesThatHold(owner: Store, ...texts: readonly string[]): Promise<string[]> {
  const tables: { readonly name: string }[] = await owner.query(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows: unknown[] = await owner.query(
      `SELECT 1 FROM "${name}" AS row WHERE EXISTS (
         SELECT FROM unnest($1::text[]) AS text WHERE position(lower(text) IN lower(row::text)) > 0) LIMIT 1`,
      [texts],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
