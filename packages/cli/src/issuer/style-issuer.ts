import {
  decideIssue,
  parseIssueLookup,
  parseIssueRequest,
  signBlinded,
  type IssueRequest,
  type RawRsaKey,
} from '@baraza/blind-ballots';
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

type Issued = Result<Uint8Array, Refusal>;

interface Waiting {
  readonly line: Uint8Array;
  readonly request: IssueRequest;
  readonly resolve: (issued: Issued) => void;
  readonly reject: (reason: unknown) => void;
}

/** A signature that may leave once everything up to `index` has been cosigned. */
interface Ready {
  readonly index: number;
  readonly signature: Uint8Array;
  readonly waiting: Waiting;
}

/** How many requests are written and witnessed together: so many signatures at most keep a caller waiting. */
const GROUP_MAXIMUM = 64;

/** Issues the tokens of one style. Requests that arrive meanwhile are answered together: one write, one checkpoint. */
export class StyleIssuer {
  readonly #parts: StyleIssuerParts;
  #hasReplayedLog = false;
  #isFrozen = false;
  #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;

  constructor(parts: StyleIssuerParts) {
    this.#parts = parts;
  }

  /** The blind signature for a request's canonical bytes. */
  async issue(line: Uint8Array): Promise<Issued> {
    const request = parseIssueRequest(line, nativeVerifyEd25519);
    if (!request.ok) return refuse(request.error.type);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, request: request.value, resolve, reject });
      this.#working ??= this.#work().finally(() => (this.#working = undefined));
    });
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

  /** From here on no new token is issued. */
  stop(): void {
    this.#isFrozen = true;
  }

  /** Stops; ok once the log is known to be complete, so that it may be stated. */
  async freeze(): Promise<Result<undefined, Refusal>> {
    this.stop();
    await this.#working;
    return this.#catchUp();
  }

  async #work(): Promise<void> {
    // Gives the requests that arrive in the same moment the time to become one group.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, GROUP_MAXIMUM);
      await this.#answer(group).catch((reason: unknown) => group.forEach(({ reject }) => reject(reason)));
    }
  }

  async #answer(group: readonly Waiting[]): Promise<void> {
    const caughtUp = await this.#catchUp();
    if (!caughtUp.ok) return group.forEach(({ resolve }) => resolve(caughtUp));
    const { log, witnessed } = this.#parts;
    const fresh = new Map<string, { readonly index: number; readonly waiting: Waiting }>();
    const isOpen = !this.#isFrozen && this.#parts.isOpen();
    const ready = group.flatMap((waiting) => this.#decide(waiting, isOpen, fresh) ?? []);
    // Nothing leaves before the requests are on this disk and the witnesses know of them.
    await log.append([...fresh.values()].map(({ waiting }) => waiting));
    const covered = ready.every(({ index }) => index < witnessed.cosignedSize);
    const answer = covered ? 'cosigned' : await witnessed.submit();
    for (const { index, signature, waiting } of ready) {
      const mayLeave = answer === 'cosigned' || index < witnessed.cosignedSize;
      waiting.resolve(mayLeave ? ok(signature) : refuse(`witness-${answer}`, true));
    }
  }

  /** Answers refusals at once; a request that is new joins `fresh` and has to be logged. */
  #decide(
    waiting: Waiting,
    isOpen: boolean,
    fresh: Map<string, { readonly index: number; readonly waiting: Waiting }>,
  ): Ready | undefined {
    const { issuer, election, key, roll, log } = this.#parts;
    const { request } = waiting;
    const leaf = toBase64Url(request.rollLeaf);
    const staged = fresh.get(leaf);
    const earlier = staged ? { index: staged.index, request: staged.waiting.request } : log.find(request.rollLeaf);
    const known = { issuer, election, hasReplayedLog: true, isOnRoll: roll.has(leaf), earlier: earlier?.request };
    const decision = decideIssue(request, { ...known, isOpen });
    const signature = decision.ok ? signBlinded(key, request.blindedMessage) : decision;
    if (!signature.ok) {
      waiting.resolve(refuse(signature.error.type));
      return undefined;
    }
    const index = earlier?.index ?? log.size + fresh.size;
    if (earlier === undefined) fresh.set(leaf, { index, waiting });
    return { index, signature: signature.value, waiting };
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
