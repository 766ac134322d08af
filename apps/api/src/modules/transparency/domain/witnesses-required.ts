/** More than half of the witnesses: a log that tells two stories would need one of them twice. */
export function witnessesRequired(witnesses: number): number {
  return witnesses === 0 ? 0 : Math.floor(witnesses / 2) + 1;
}
