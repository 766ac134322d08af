import { ballotBytesFor, formatManifest, manifestHash } from '@baraza/blind-ballots';
import { issueTokens, seedOf, setUpElection, type Election } from '@baraza/blind-ballots/testing';
import { utf8 } from '@baraza/transparency-log';
import { formatVotingPass } from '../../shared/voting-pass/pass-text.ts';

const VOTER = { name: 'amal', style: 'north', content: { ranking: [1] } } as const;
const BALLOT = {
  candidates: ['Amina O.', 'River-of-the-South', 'كمال', 'Chen Wei', 'Señora Luz', 'Papa Ndiaye', 'Nightshift rider 7'],
  ranksMaximum: 5,
  content: 'ranking',
  rule: 'scottish',
} as const;

/** An election with names in several scripts, a reserved seat and fewer ranks than candidates. */
export async function simulatedElection(): Promise<Election> {
  const plain = await setUpElection([VOTER], { castMinimum: 1, uniquePercentMaximum: 100 }, 'lake-riders-2026');
  const [style] = plain.manifest.styles;
  if (!style) throw new Error('an election has a style');
  const reserved = [{ name: 'Women and non-binary people', minimum: 1, maximum: 3, candidates: [1, 5] }];
  const ballot = {
    ...style,
    ...BALLOT,
    title: 'Riders and drivers',
    seats: 3,
    reserved,
    ballotBytes: ballotBytesFor(BALLOT),
  };
  const manifest = { ...plain.manifest, title: 'Representatives of the lake riders', styles: [ballot] };
  return { ...plain, manifest, manifestBytes: utf8(formatManifest(manifest)) };
}

/** The pass of that election's one voter, for the page at `host`. */
export async function passFor(election: Election, host: string): Promise<string> {
  const { tokens, randomizer } = await issueTokens(election, VOTER);
  return formatVotingPass({
    election: election.manifest.election,
    style: VOTER.style,
    votingSeed: seedOf(`voting ${VOTER.name}`),
    randomizer,
    tokens,
    manifestHash: manifestHash(election.manifestBytes),
    host,
  });
}
