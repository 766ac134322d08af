/** Joins class names, leaving out what is not there. */
export function join(...names: ReadonlyArray<string | false | undefined>): string {
  return names.filter(Boolean).join(' ');
}
