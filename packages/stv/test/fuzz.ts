import { expectOk } from '@baraza/result';
import { countElection, readBlt, toTranscript, writeBlt } from '../src/index.ts';

const SAMPLE = `# sample\n5 2\n-4\n3 1 2 3 0\n2 2=3 5 0\n1 5 - 1 0\n7 3 2 0\n2 0\n0\n"Ann" "Bee"\n"Cyd \\"C\\""\n"Dan"\n"Éva"\n"Title"\n`;
const PIECES = [
  '0',
  '1',
  '2',
  '5',
  '6',
  '-',
  '-4',
  '=',
  '1=2',
  '"',
  '\\',
  '#',
  '\n',
  '\r\n',
  ' ',
  '\uFEFF',
  '99999999999999999999',
  '"x"',
  '\u0000',
  'é',
];

/** A deterministic stream of whole numbers below 2^32 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** A valid file with a few bytes changed, cut, doubled or replaced by telling pieces, or plain noise. */
function damage(random: () => number): Uint8Array {
  const sample = new TextEncoder().encode(SAMPLE);
  if (random() % 20 === 0) return Uint8Array.from({ length: random() % 80 }, () => random() & 255);
  let bytes = Array.from(sample);
  for (let changes = random() % 5; changes > 0; changes--) {
    const at = random() % (bytes.length + 1);
    const piece = [...new TextEncoder().encode(PIECES[random() % PIECES.length])];
    const kind = random() % 5;
    if (kind === 0) bytes.splice(at, random() % 4, ...piece);
    else if (kind === 1) bytes[at] = random() & 255;
    else if (kind === 2) bytes = bytes.slice(0, at);
    else if (kind === 3) bytes.splice(at, random() % 12);
    else bytes.splice(at, 0, ...bytes.slice(at, at + (random() % 30)));
  }
  return Uint8Array.from(bytes);
}

/**
 * Reads `runs` damaged files. Each must be refused with a line and a fault, or be an election that writes back to BLT
 * and can be counted. Answers how many were read; throws at the first that behaves otherwise, with its bytes.
 */
export function fuzz(runs: number, seed: number): number {
  const random = numbers(seed);
  let read = 0;
  for (let run = 0; run < runs; run++) {
    const bytes = damage(random);
    try {
      if (survives(bytes)) read++;
    } catch (error) {
      throw new Error(`run ${run}: ${JSON.stringify(new TextDecoder('latin1').decode(bytes))}`, { cause: error });
    }
  }
  return read;
}

function survives(bytes: Uint8Array): boolean {
  const election = readBlt(bytes);
  if (!election.ok) {
    const { line, fault } = election.error;
    const lines = bytes.filter((byte) => byte === 10).length + 1;
    if (!(line >= 1 && line <= lines) || fault === '' || fault.includes('\n'))
      throw new Error(`bad fault: ${line} ${fault}`);
    return false;
  }
  const written = expectOk(writeBlt(election.value));
  const again = expectOk(readBlt(written));
  const small = { ...election.value, seats: Math.min(election.value.seats, 9) };
  const first = toTranscript(expectOk(countElection(small, { rule: 'meek' })));
  const second = toTranscript(expectOk(countElection({ ...again, seats: small.seats }, { rule: 'meek' })));
  if (first !== second) throw new Error('the count changed by writing and reading again');
  return true;
}
