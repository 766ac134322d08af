import { expectOk } from '@baraza/result';
import { describe, expect, test } from 'vitest';
import { readBlt } from './read-blt.ts';
import { ballotsOf } from '../election/election.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const NAMES = '"Ann"\n"Bee"\n"Cyd"\n"A small election"\n';

function faultOf(text: string): string {
  const result = readBlt(bytesOf(text));
  return result.ok ? 'read' : `line ${result.error.line}: ${result.error.fault}`;
}

describe('a BLT file', () => {
  test('is read with weights, withdrawn candidates, comments, equal and skipped ranks, blank and merged ballots', () => {
    const text = `# header\n3 2 # seats\n-2\n3 1 3 0\n1 3 0 # one\n2 1 3 0\n5 2=3 1 0\n1 - 3 - 0\n4 0\n0\n${NAMES}`;
    const election = expectOk(readBlt(bytesOf(text)));
    expect(election).toMatchObject({ title: 'A small election', seats: 2, withdrawn: [2], blankBallots: 4 });
    expect(election.candidates).toEqual(['Ann', 'Bee', 'Cyd']);
    expect([...ballotsOf(election)]).toEqual([
      { count: 5, ranking: [1, 3] },
      { count: 2, ranking: [3] },
      { count: 5, ranking: [[2, 3], 1] },
    ]);
  });

  test('may begin with a byte order mark, use CRLF, wrap lines, and quote quotation marks', () => {
    const text = `\uFEFF2 1\r\n1 1\r\n2 0\r\n0\r\n"Ann \\"Nan\\" #1" "B\\\\C"\r\n"T" "source" "comment"\r\n`;
    const election = expectOk(readBlt(bytesOf(text)));
    expect(election.candidates).toEqual(['Ann "Nan" #1', 'B\\C']);
    expect([...ballotsOf(election)]).toEqual([{ count: 1, ranking: [1, 2] }]);
  });

  test('may have more than 255 candidates and groups longer than a line of text', () => {
    const numbers = Array.from({ length: 300 }, (_, index) => index + 1);
    const text = `300 1\n1 ${numbers.join(' ')} 0\n1 ${numbers.join('=')} 0\n0\n${numbers.map((n) => `"c${n}"`).join('\n')}\n"T"`;
    expect([...ballotsOf(expectOk(readBlt(bytesOf(text))))].map(({ ranking }) => ranking)).toEqual([
      numbers,
      [numbers],
    ]);
  });
});

describe('bad input is named with its line', () => {
  test.each([
    ['', 'line 1: the file is empty'],
    ['{"a": 1}', 'line 1: expected the number of candidates, found "{\\"a\\":"'],
    ['0 1\n', 'line 1: the number of candidates must be at least 1, found "0"'],
    ['3 0\n', 'line 1: the number of seats must be at least 1, found "0"'],
    ['999999999 1\n', 'line 1: the number of candidates can be 1000 at most, found "999999999"'],
    ['3 2\n-4\n', 'line 2: "-4" does not withdraw one of the candidates 1 to 3'],
    [`3 2\n1 1 4 0\n0\n${NAMES}`, 'line 2: preference 4 is not one of the candidates 1 to 3'],
    [
      `3 2\n1 1 2 0\n1 2 3 2 0\n0\n${NAMES}`,
      'line 3: candidate 2 is ranked twice on one ballot (or the 0 that ends it is missing)',
    ],
    [
      `3 2\n1 1=2 2 0\n0\n${NAMES}`,
      'line 2: candidate 2 is ranked twice on one ballot (or the 0 that ends it is missing)',
    ],
    [`3 2\n1 1 x 0\n0\n${NAMES}`, 'line 2: expected a candidate number, found "x"'],
    [`3 2\n1 1= 0\n0\n${NAMES}`, 'line 2: expected a candidate number, found "1="'],
    [`3 2\n1.5 1 0\n0\n${NAMES}`, 'line 2: expected a number of ballots or the 0 that closes the ballots, found "1.5"'],
    [`3 2\n90000000001 1 0\n0\n${NAMES}`, 'line 2: 90000000001 is more ballots than can be counted'],
    [`3 2\n90000000000 1 0\n1 2 0\n0\n${NAMES}`, 'line 3: there are more ballots than can be counted'],
    ['3 2\n1 1 2', 'line 2: the file ends in the middle of this ballot'],
    ['3 2\n1 1 2 0\n', 'line 3: the file ends before the 0 that closes the ballots'],
    ['3 2\n1 1 2 0\n0\n"Ann"\n"Bee"\n', 'line 6: the file ends before the name of candidate 3'],
    ['3 2\n1 1 2 0\n0\n"Ann"\nBee\n', 'line 5: expected the name of candidate 2 in quotation marks, found "Bee"'],
    ['3 2\n1 1 2 0\n0\n"Ann"\n"Bee\n', 'line 5: the name of candidate 2 has no closing quotation mark on its line'],
    [
      '3 2\n0\n"A "B" C"\n',
      'line 3: the name of candidate 1 has text after its closing quotation mark (write \\" for one inside a name)',
    ],
    ['2 1\n0\n"Ann"\n"Ann"\n"T"\n', 'line 4: candidates 1 and 2 have the same name'],
    ['1 1\n0\n"Ann"', 'line 3: the file ends before the title'],
    ['1 1\n0\n"Ann\u0007"\n"T"\n', 'line 3: the name of candidate 1 contains a control character'],
    ['1 1\n0\n"Ann"\n"T"\n1 1 0\n', 'line 5: expected the end of the file after the title, found "1"'],
  ])('%j', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  test('bytes that are not UTF-8, and UTF-16', () => {
    const latin1 = Uint8Array.from([...bytesOf('1 1\n0\n"Jos'), 0xe9, ...bytesOf('"\n"T"\n')]);
    expect(readBlt(latin1)).toEqual({
      ok: false,
      error: { type: 'bad-blt', line: 3, fault: 'the name of candidate 1 is not valid UTF-8' },
    });
    expect(readBlt(Uint8Array.of(0xff, 0xfe, 0x31, 0))).toMatchObject({ ok: false, error: { line: 1 } });
  });

  test('every file cut short anywhere is refused, except before the title, which some programs leave out', () => {
    const whole = bytesOf(`3 2\n-2\n3 1 3 0\n1 2=3 0\n0\n"Ann"\n"Bee"\n"Cyd"\n"Title"`);
    expect(readBlt(whole).ok).toBe(true);
    const untitled = whole.lastIndexOf(10) + 1;
    for (let length = 0; length < whole.length; length++) {
      expect(readBlt(whole.subarray(0, length)).ok, `${length} bytes`).toBe(length === untitled);
    }
  });
});

describe('withdrawn candidates', () => {
  test('are the same election in whatever order the file names them', () => {
    const file = (withdrawn: string) => `3 1\n${withdrawn}\n2 1 0\n0\n"Ann"\n"Bee"\n"Cyd"\n"Title"\n`;
    const read = (text: string) => readBlt(new TextEncoder().encode(text));
    expect(read(file('-3 -2'))).toEqual(read(file('-2 -3')));
  });
});
