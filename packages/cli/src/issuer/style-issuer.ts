import { decideIssue, parseIssueLookup, parseIssueRequest, signBlinded, type RawRsaKey } from '@baraza/blind-ballots';
import { nativeVerifyEd25519 } from '@baraza/blind-ballots/node';
import { err, ok, type Result } from '@baraza/result';
import { leafHash, toBase64Url } from '@baraza/transparency-log';
import type { RequestLog } from './request-log.ts';
import type { WitnessedLog } from './witnessed-log.ts';

/** Why there is no answer: a short name the voting page has words for, and whether trying again can help. */
export interface Refusal {
  readonly reason: string;
  readonly isTemporary: boolean;
}

export interface StyleIssuerParts {
  readonly issuer: string;
  readonly election: string;
  readonly key: RawRsaKey;
  /** Base64url leaf hashes of the membership keys entitled. */
  readonly roll: ReadonlySet<string>;
  readonly log: RequestLog;
  readonly witnessed: WitnessedLog;
  readonly isOpen: () => boolean;
}

function refuse(reason: string, isTemporary = false): Result<never, Refusal> {
  return err({ reason, isTemporary });
}

/** Issues the tokens of one style. Has to be asked about one request at a time. */
export class StyleIssuer {
  readonly #parts: StyleIssuerParts;
  #hasReplayedLog = false;

  constructor(parts: StyleIssuerParts) {
    this.#parts = parts;
  }

  /** The blind signature for a request's canonical bytes. */
  async issue(bytes: Uint8Array): Promise<Result<Uint8Array, Refusal>> {
    const { issuer, election, key, roll, log, witnessed, isOpen } = this.#parts;
    const request = parseIssueRequest(bytes, nativeVerifyEd25519);
    if (!request.ok) return refuse(request.error.type);
    const caughtUp = await this.#catchUp();
    if (!caughtUp.ok) return caughtUp;
    const earlier = log.find(request.value.rollLeaf);
    const isOnRoll = roll.has(toBase64Url(request.value.rollLeaf));
    const known = { issuer, election, isOpen: isOpen(), hasReplayedLog: true, isOnRoll, earlier: earlier?.request };
    const decision = decideIssue(request.value, known);
    if (!decision.ok) return refuse(decision.error.type);
    const signature = signBlinded(key, request.value.blindedMessage);
    if (!signature.ok) return refuse(signature.error.type);
    // Nothing leaves before the request is on this disk and the witnesses know of it.
    const index = earlier?.index ?? (await log.append(bytes, request.value));
    if (index < witnessed.cosignedSize) return signature;
    const answer = await witnessed.submit();
    return answer === 'cosigned' ? signature : refuse(`witness-${answer}`, true);
  }

  /** Whether a token was taken in the name of the member who asks. */
  lookUp(bytes: Uint8Array): Result<boolean, Refusal> {
    const lookup = parseIssueLookup(bytes, nativeVerifyEd25519);
    if (!lookup.ok) return refuse(lookup.error.type);
    return ok(this.#parts.log.find(leafHash(lookup.value.membershipKey)) !== undefined);
  }

  checkpoint(): Uint8Array {
    return this.#parts.witnessed.checkpoint();
  }

  /** After a start: nothing is signed before every witness agrees that this log is not behind. */
  async #catchUp(): Promise<Result<undefined, Refusal>> {
    if (this.#hasReplayedLog) return ok();
    const answer = await this.#parts.witnessed.submit();
    if (answer === 'ahead') return refuse('replaying-log', true);
    if (answer === 'unreachable') return refuse('witness-unreachable', true);
    this.#hasReplayedLog = true;
    return ok();
  }
}
