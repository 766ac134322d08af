interface CommandVacancy {
  readonly vacating: number;
  readonly seatOf: number;
  readonly seat: { readonly constituency?: { readonly slug: string } | null };
}

/** A word for a POSIX shell, whatever is in it. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** The call of the command line that gives the same text; names stand as on the ballot. */
export function countbackCommand(
  { vacating, seatOf, seat }: CommandVacancy,
  names: ReadonlyMap<number, string>,
): string {
  const nameOf = (number: number) => quoted(names.get(number) ?? String(number));
  return [
    `baraza countback bundle.tar --vacate ${nameOf(vacating)}`,
    ...(seatOf === vacating ? [] : [`--seat-of ${nameOf(seatOf)}`]),
    `--style ${seat.constituency?.slug ?? ''} --consenting consenting.json --continuing continuing.json`,
    '--share share-NAME.json --share share-NAME.json',
    '--key scrutineer-key.json --out countback',
  ].join(' \\\n  ');
}

/** A list of names as `--consenting` and `--continuing` read it. */
export function namesFile(numbers: readonly number[], names: ReadonlyMap<number, string>): string {
  return JSON.stringify(numbers.map((number) => names.get(number) ?? String(number)));
}
