/**
 * Words of people in a mail whose frame is ours. A line break in a subject could begin a header of its own; marks that turn
 * the direction of writing could make an address read as another one.
 */
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** On one line, for a subject, a name or a title. */
export const onOneLine = (text: string): string => text.replace(TURNS, '').replace(BREAKS, ' ').trim();

/** Each line marked with `>`, so that nothing that somebody wrote passes for a line of ours. */
export function quoted(text: string): string {
  const lines = text
    .replace(TURNS, '')
    .trim()
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/);
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}
