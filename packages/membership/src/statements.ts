import { canonicalBytes } from '@baraza/blind-ballots';
import { sha256, toBase64Url, utf8 } from '@baraza/transparency-log';

/** What a membership key signs to open a session: a challenge of the server, bound to its host. */
export function signInStatement(host: string, challenge: string): Uint8Array {
  return canonicalBytes({ challenge, host, kind: 'baraza/membership-sign-in/v1' });
}

export interface JoinStatement {
  readonly forum: string;
  readonly constituency: string;
  readonly pseudonym: string;
  /** Base64url of the public key. */
  readonly membershipKey: string;
}

/** Signed by the key that joins: nobody can make somebody else's key a member, or under another pseudonym. */
export function joinStatement(join: JoinStatement): Uint8Array {
  const { forum, constituency, pseudonym, membershipKey } = join;
  return canonicalBytes({ constituency, forum, kind: 'baraza/join/v1', membershipKey, pseudonym });
}

/** Signed by the new key that is to take the place of a lost one. */
export function rekeyStatement(forum: string, pseudonym: string, newKey: Uint8Array): Uint8Array {
  return canonicalBytes({ forum, kind: 'baraza/rekey/v1', newKey: toBase64Url(newKey), pseudonym });
}

/** Signed by every petitioner who wants a recall: the seat, and the reasons word for word. */
export function petitionStatement(seatId: string, reasons: string): Uint8Array {
  return canonicalBytes({
    kind: 'baraza/recall-petition/v1',
    reasonsHash: toBase64Url(sha256(utf8(reasons))),
    seat: seatId,
  });
}
