import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CheckName } from '@baraza/blind-ballots';

/** Every check of docs/protocol/elections.md in plain words, in the order in which a verification reports them. */
export const CHECK_WORDS: Readonly<Record<CheckName, MessageDescriptor>> = {
  files: msg`The bundle holds every file it must hold, and nothing else.`,
  manifest: msg`The rules of the election (its manifest) are complete and in the agreed form.`,
  'issuer-keys': msg`Every issuer has a proper key for every constituency.`,
  'ballot-form': msg`Every ballot is a ballot of this election, in the agreed form.`,
  'ballot-signatures': msg`Every ballot is signed with its own voting key: nobody altered it.`,
  tokens: msg`Every voting key carries the signature of every issuer: only somebody on the roll could get them.`,
  replays: msg`No ballot is there twice.`,
  checkpoint: msg`The ballot box signed its final contents.`,
  forks: msg`The box never signed other contents before. This needs a copy kept from earlier, which the command line can use.`,
  board: msg`The ballots are exactly those that the box signed for: none added, removed or altered.`,
  witnesses: msg`Enough independent witnesses signed the same contents.`,
  'close-record': msg`The record of the close belongs to this election and names as many ballots as there are.`,
  'issued-statements': msg`Every issuer signed a statement of how many voting keys it had signed.`,
  'issued-counts': msg`No more keys voted than were signed, and no more were signed than there are members on the roll.`,
  rolls: msg`The roll is the one that was fixed before voting. Only scrutineers see the rolls.`,
  'issue-requests': msg`A member asked for every key that was signed. Only scrutineers see who asked.`,
  'key-shares': msg`The parts of the key holders together give the key of this election.`,
  'tie-seed': msg`The lot that breaks ties follows from that key and the closed box: nobody could choose it.`,
  gate: msg`Whether the ballots may be public was decided by the rule fixed beforehand.`,
  count: msg`Counting the ballots again gives every stage as published.`,
  result: msg`Every other figure of the result is what the ballots give.`,
  'result-signatures': msg`Enough scrutineers signed this result.`,
};

export const CHECK_NAMES = Object.keys(CHECK_WORDS) as readonly CheckName[];
