import { parseVotingPass, type VotingPass } from '../../shared/voting-pass/pass-text.ts';
import { isElectionId } from './receipt-text.ts';

/** Twenty tokens of 512 bytes in Base64 twice, and room for the rest. */
const LENGTH_MAXIMUM = 24_000;

/** The pass in a text that somebody pasted or scanned: the pass itself, or a link that carries it behind its `#`. */
export function passTextIn(text: string): string {
  const plain = text.replace(/\s+/g, '');
  const mark = plain.indexOf('#pass=');
  return mark >= 0 ? plain.slice(mark + '#pass='.length) : plain;
}

/** Reads a pass; undefined for anything that is none. Its tokens are checked against the manifest, later. */
export function readPass(text: string): VotingPass | undefined {
  const plain = passTextIn(text);
  if (plain.length > LENGTH_MAXIMUM) return undefined;
  const pass = parseVotingPass(plain);
  return pass !== undefined && isElectionId(pass.election) && isElectionId(pass.style) ? pass : undefined;
}
