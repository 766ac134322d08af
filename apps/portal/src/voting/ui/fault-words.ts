import { t } from '@lingui/core/macro';
import type { BoxFault } from '../box/ballot-box.ts';
import type { CastFault } from '../box/cast-ballot.ts';
import type { ReceiptFault } from '../box/check-receipt.ts';
import type { OpeningFault } from '../open-pass.ts';

/** Why a pass could not be opened, and what to do. */
export function openingWords(fault: OpeningFault): string {
  switch (fault.type) {
    case 'not-a-pass':
      return t`This is not a whole voting pass. It begins with BVP1 and is long: copy all of it, or scan it again.`;
    case 'other-host':
      return otherHostWords(fault.host);
    case 'other-manifest':
      return t`The rules of the election served here are not those your pass was issued under. Do not vote here. Tell the returning officer or a scrutineer; your pass is not used up.`;
    case 'unknown-style':
      return t`This pass names a constituency that this election does not have. Get the pass again from the page that made it.`;
    case 'token-does-not-hold':
      return t`A signature in this pass does not hold. It was probably damaged on the way: get it again from the page that made it.`;
    case 'not-a-manifest':
      return t`The ballot box served something that is not an election. Try again later, and tell the returning officer if it stays so.`;
    default:
      return boxWords(fault);
  }
}

function otherHostWords(host: string): string {
  return t`This pass belongs to another ballot box: ${host}. Open it there.`;
}

/** Why a ballot was not taken, and what became of it. */
export function castWords(fault: CastFault): string {
  return fault.type === 'promise-does-not-hold'
    ? t`The box answered, but its promise is not signed as it should be. Your ballot may or may not be in it. It is kept here: cast it again, and tell a scrutineer if this stays so.`
    : boxWords(fault);
}

/** Why a receipt could not be confirmed. */
export function receiptWords(fault: ReceiptFault): string {
  switch (fault.type) {
    case 'promise-does-not-hold':
      return t`The ballot box of this election did not sign this receipt. It was damaged on the way, or somebody made it up.`;
    case 'proof-does-not-hold':
      return t`The ballot box signed this receipt, and what it shows as proof does not hold. Keep the receipt and tell a scrutineer: this is what it is for.`;
    case 'not-a-manifest':
      return t`The ballot box served something that is not an election. Try again later, and tell the returning officer if it stays so.`;
    default:
      return boxWords(fault);
  }
}

function boxWords(fault: BoxFault): string {
  if (fault.type === 'unreachable') {
    return t`The ballot box could not be reached, or its answer was lost. Nothing is lost here: try again when the connection is better.`;
  }
  switch (fault.refusal) {
    case 'closed':
      return t`Voting has closed. The box takes no more ballots.`;
    case 'not-open':
      return t`Voting has not begun yet. Your ballot is kept here; cast it when voting has begun.`;
    case 'unknown-election':
      return t`This ballot box does not know that election. It may have been closed long ago, or not been opened yet.`;
    case 'too-many':
      return t`Under one pass the box takes fifty ballots, and it has them all. The last one counts.`;
    case 'token':
    case 'signature':
    case 'malformed':
      return t`The box found the ballot damaged and did not take it. Open your pass again and seal a new one.`;
    default:
      return refusalWords(fault.refusal);
  }
}

function refusalWords(refusal: string): string {
  return t`The box refused, and said: ${refusal}. Nothing is lost here. Try again later, and tell the returning officer if it stays so.`;
}
