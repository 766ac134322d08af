/** An input in which whatever was sent as null is left out: the two mean the same, and use cases know one of them. */
export function withoutNulls<Input>(input: Input): Input {
  if (Array.isArray(input)) return input.map((item: unknown) => withoutNulls(item)) as Input;
  if (typeof input !== 'object' || input === null || input instanceof Date) return input;
  const given = Object.entries(input).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name, withoutNulls(value as unknown)])) as Input;
}
