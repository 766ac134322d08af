import { encode } from 'uqr';

/** A QR code as one SVG path of dark modules in a square of `size` units, its quiet zone included. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Quiet zone in modules: ISO/IEC 18004 asks for four. */
const BORDER = 4;
/** Longest text that one code holds: version 40, lowest error correction, bytes. */
const LONGEST_BYTES = 2953;

/** The code of a text; undefined where the text is too long for one. */
export function qrPath(text: string): QrPath | undefined {
  if (new TextEncoder().encode(text).length > LONGEST_BYTES) return undefined;
  const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: BORDER });
  return { size, path: data.flatMap((row, y) => runsOf(row, y)).join('') };
}

/** Neighbouring dark modules of a row become one rectangle. */
function runsOf(row: readonly boolean[], y: number): readonly string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    runs.push(`M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`);
  }
  return runs;
}
