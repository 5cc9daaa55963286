/** How large the filled database is. */
export interface Size {
  readonly nominations: number;
  readonly districts: number;
  readonly wardsPerDistrict: number;
  /** Units with as many open tasks as `mostOpen`: the city and the first districts and wards. */
  readonly fullDesks: number;
  readonly mostOpen: number;
}

/** A million tasks in 451 units; four of them have 50,000 open ones, the others some hundreds to some thousands. */
export const MILLION: Size = {
  nominations: 1_000_000,
  districts: 30,
  wardsPerDistrict: 14,
  fullDesks: 4,
  mostOpen: 50_000,
};

/** A unit with its tasks. Numbers count from 0; a district has no ward, the city no district. */
export interface Desk {
  readonly district: number | null;
  readonly ward: number | null;
  readonly open: number;
  readonly done: number;
}

const OPEN_SHARE = 0.6;

/** The desks with their loads, falling from unit to unit by a power law behind those that are full. */
export function desksOf({ nominations, districts, wardsPerDistrict, fullDesks, mostOpen }: Size): Desk[] {
  const places = [
    { district: null, ward: null },
    ...Array.from({ length: districts }, (_, district) => ({ district, ward: null })),
    ...Array.from({ length: districts * wardsPerDistrict }, (_, ward) => ({
      district: Math.floor(ward / wardsPerDistrict),
      ward,
    })),
  ];
  // One ward is as full as the city and the districts before it.
  const wardFirst = [...places.slice(0, fullDesks - 1), ...places.slice(districts + 1, districts + 2)];
  const ordered = [...wardFirst, ...places.filter((place) => !wardFirst.includes(place))];
  const weights = ordered.map((_, rank) => (rank < fullDesks ? 0 : (rank + 1) ** -0.6));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const open = Math.round(nominations * OPEN_SHARE);
  const desks = ordered.map((place, rank) => {
    const own =
      rank < fullDesks ? mostOpen : Math.floor(((open - fullDesks * mostOpen) * (weights[rank] ?? 0)) / weight);
    return { ...place, open: own, done: Math.floor((own * (1 - OPEN_SHARE)) / OPEN_SHARE) };
  });
  const missing = nominations - desks.reduce((sum, desk) => sum + desk.open + desk.done, 0);
  const [last] = desks.slice(-1);
  return last ? [...desks.slice(0, -1), { ...last, done: last.done + missing }] : desks;
}
