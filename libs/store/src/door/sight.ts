/** What a reader sees: the cases of a unit and of the units that it succeeds, of a person's lists, or every ordinary case. */
export interface Sight {
  readonly unitId: string | null;
  readonly personId?: string | undefined;
  readonly everything: boolean;
}

/** The statement by which a transaction begins to see, and its parameters. */
export function seeing({ unitId, personId, everything }: Sight) {
  return {
    text: 'SELECT see($1::uuid[], $2::uuid[], $3)',
    values: [unitId ? [unitId] : [], personId ? [personId] : [], everything],
  };
}
