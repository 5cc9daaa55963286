/** Conditions of a list that its caller chose, with their parameters in order. A condition whose value is missing is left out. */
export class Where {
  readonly parameters: unknown[] = [];
  private readonly conditions: string[] = [];

  /** Adds `condition` with `$?` standing for the value. */
  and(condition: string, value: unknown): this {
    if (value === undefined || value === null) return this;
    this.parameters.push(value);
    this.conditions.push(condition.replaceAll('$?', `$${this.parameters.length}`));
    return this;
  }

  /** Adds a condition that nobody chooses. */
  always(condition: string): this {
    this.conditions.push(condition);
    return this;
  }

  /** The clause, empty when nothing was chosen. */
  get sql(): string {
    return this.conditions.length > 0 ? `WHERE ${this.conditions.join(' AND ')}` : '';
  }
}
