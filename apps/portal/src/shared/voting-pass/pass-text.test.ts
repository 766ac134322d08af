import { describe, expect, it } from 'vitest';
import { formatVotingPass, parseVotingPass, votingLink, type VotingPass } from './pass-text.ts';

const pass: VotingPass = {
  election: 'park-board-2026',
  style: 'north',
  votingSeed: new Uint8Array(32).fill(1),
  randomizer: new Uint8Array(32).fill(2),
  tokens: [new Uint8Array(256).fill(3), new Uint8Array(256).fill(4)],
  manifestHash: new Uint8Array(32).fill(5),
  host: 'https://vote.example.org',
};

describe('the text of a voting pass', () => {
  it('is read back as it was written, also after a message app put line breaks around it', () => {
    expect(parseVotingPass(`\n ${formatVotingPass(pass)} \n`)).toEqual(pass);
  });

  it('travels behind the # of the voting page, so that no server sees it', () => {
    const link = new URL(votingLink(pass));
    expect(link.origin + link.pathname + link.search).toBe('https://vote.example.org/elections/park-board-2026');
    expect(parseVotingPass(link.hash.slice('#pass='.length))).toEqual(pass);
  });

  it('is refused with a letter cut off, changed or of another kind', () => {
    const text = formatVotingPass(pass);
    expect(parseVotingPass(text.slice(0, -1))).toBeUndefined();
    expect(parseVotingPass(text.replace('BVP1', 'BCB1'))).toBeUndefined();
    expect(parseVotingPass('')).toBeUndefined();
    expect(parseVotingPass(formatVotingPass({ ...pass, tokens: [] }))).toBeUndefined();
    expect(parseVotingPass(formatVotingPass({ ...pass, votingSeed: new Uint8Array(31) }))).toBeUndefined();
  });
});
