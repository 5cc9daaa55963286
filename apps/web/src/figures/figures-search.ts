import type { Schemas } from '../shell/client.ts';

export const LEVELS = [
  'RESIDENTIAL_GROUP',
  'WARD',
  'DISTRICT',
  'CITY_POLICE',
] as const satisfies readonly Schemas['Level'][];
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface FiguresSearch {
  readonly season?: string;
  readonly level?: Schemas['Level'];
  readonly unit?: string;
  /** The season whose grants are compared. */
  readonly against?: string;
}

/** What is chosen stands in the address, so that a page of figures can be sent to a colleague: codes and ids, and no name. */
export function figuresSearch(search: { readonly [name: string]: unknown }): FiguresSearch {
  const level = LEVELS.find((one) => one === search['level']);
  const season = idIn(search['season']);
  const unit = idIn(search['unit']);
  const against = idIn(search['against']);
  return {
    ...(season ? { season } : {}),
    ...(level ? { level } : {}),
    ...(unit ? { unit } : {}),
    ...(against ? { against } : {}),
  };
}

/** What is no id is not asked for. */
export function idIn(value: unknown): string | undefined {
  return typeof value === 'string' && ID.test(value) ? value : undefined;
}
