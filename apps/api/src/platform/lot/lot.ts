/** SHA-256 of a text in UTF-8, as lower-case hexadecimal; handed in so that the lot itself stays pure. */
export type Sha256 = (text: string) => string;

/**
 * The order in which a lot calls people: ascending SHA-256 of `seed|id`, written as hexadecimal, whatever order they were
 * listed in. Anyone who has the seed and the list can repeat it: `printf '%s' 'SEED|ID' | sha256sum`.
 */
export function orderByLot(seed: string, ids: readonly string[], sha256: Sha256): string[] {
  return ids
    .map((id) => ({ id, place: sha256(`${seed}|${id}`) }))
    .sort((left, right) => (left.place < right.place ? -1 : 1))
    .map(({ id }) => id);
}
