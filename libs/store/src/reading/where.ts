/** Conditions of a list that its caller chose, with their parameters in order. A condition whose value is missing is left out. */
export class Where {
  readonly parameters: unknown[] = [];
  private readonly conditions: string[] = [];

  /** Adds `condition` with `$?` standing for the value. */
  and(condition: string, value: unknown): this {
    if (value === undefined || value === null) return this;
    const place = this.value(value);
    this.conditions.push(condition.replaceAll('$?', place));
    return this;
  }

  /** Adds a condition that stands without a value. */
  always(condition: string): this {
    this.conditions.push(condition);
    return this;
  }

  /** The place of one more parameter, for a text around the clause. */
  value(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** The clause, empty when nothing was chosen. */
  get sql(): string {
    return this.conditions.length > 0 ? `WHERE ${this.conditions.join(' AND ')}` : '';
  }
}
