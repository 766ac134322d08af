const NEWLINE = 10;

/** The lines of a file in which every line ends with a newline; undefined where the last one does not. */
export function linesOf(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end < 0) return undefined;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** Lines that each end with a newline. */
export function joinLines(lines: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, 0));
  let offset = 0;
  for (const line of lines) {
    joined.set(line, offset);
    joined[offset + line.length] = NEWLINE;
    offset += line.length + 1;
  }
  return joined;
}
