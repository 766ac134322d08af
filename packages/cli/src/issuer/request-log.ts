import { open, readFile, truncate, type FileHandle } from 'node:fs/promises';
import { linesOf, parseIssueRequest, type IssueRequest } from '@baraza/blind-ballots';
import { nativeSha256, nativeVerifyEd25519 } from '@baraza/blind-ballots/node';
import { err, ok, type Result } from '@baraza/result';
import { concatBytes, HashTree, leafHash, toBase64Url } from '@baraza/transparency-log';

/** A request that has been logged, and its place. */
export interface LoggedRequest {
  readonly index: number;
  readonly request: IssueRequest;
}

const NEWLINE = 10;

function emptyIfMissing(error: NodeJS.ErrnoException): Buffer {
  if (error.code === 'ENOENT') return Buffer.alloc(0);
  throw error;
}

/** The requests an issuer has taken on for one style: a file that is only ever appended to. */
export class RequestLog {
  readonly #handle: FileHandle;
  #isBroken = false;
  readonly #byRollLeaf = new Map<string, LoggedRequest>();
  /** Over the requests' canonical bytes, in order. */
  readonly tree = new HashTree();

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Replays the file. A last line without its end was never answered, because it never reached the disk whole. */
  static async open(file: string): Promise<Result<RequestLog, string>> {
    const bytes = new Uint8Array(await readFile(file).catch(emptyIfMissing));
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    if (whole < bytes.length) await truncate(file, whole);
    const lines = linesOf(bytes.subarray(0, whole));
    if (lines === undefined) return err(`${file}: is not lines of text`);
    const log = new RequestLog(await open(file, 'a', 0o600));
    for (const line of lines) {
      const request = parseIssueRequest(line, nativeVerifyEd25519);
      if (!request.ok) return err(`${file}: line ${log.size + 1}: ${request.error.type}`);
      log.#add(line, request.value);
    }
    return ok(log);
  }

  get size(): number {
    return this.tree.size;
  }

  find(rollLeaf: Uint8Array): LoggedRequest | undefined {
    return this.#byRollLeaf.get(toBase64Url(rollLeaf));
  }

  /** On disk when this returns, all of them; a failure leaves the log unusable until it is opened again. */
  async append(entries: readonly { readonly line: Uint8Array; readonly request: IssueRequest }[]): Promise<void> {
    if (this.#isBroken) throw new Error('the log could not be written and has to be opened again');
    if (entries.length === 0) return;
    this.#isBroken = true;
    await this.#handle.appendFile(concatBytes(...entries.flatMap(({ line }) => [line, Uint8Array.of(NEWLINE)])));
    await this.#handle.sync();
    this.#isBroken = false;
    for (const { line, request } of entries) this.#add(line, request);
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  #add(line: Uint8Array, request: IssueRequest): void {
    this.#byRollLeaf.set(toBase64Url(request.rollLeaf), { index: this.tree.size, request });
    this.tree.append(leafHash(line, nativeSha256));
  }
}
