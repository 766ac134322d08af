import { open, readFile, truncate, type FileHandle } from 'node:fs/promises';
import { linesOf, parseIssueRequest, type IssueRequest } from '@baraza/blind-ballots';
import { nativeVerifyEd25519 } from '@baraza/blind-ballots/node';
import { err, ok, type Result } from '@baraza/result';
import { leafHash, toBase64Url } from '@baraza/transparency-log';
import { HashTree } from './hash-tree.ts';

/** A request that has been logged, and its place. */
export interface LoggedRequest {
  readonly index: number;
  readonly request: IssueRequest;
}

const NEWLINE = 10;

/** The requests an issuer has taken on for one style: a file that is only ever appended to. */
export class RequestLog {
  readonly #handle: FileHandle;
  readonly #byRollLeaf = new Map<string, LoggedRequest>();
  /** Over the requests' canonical bytes, in order. */
  readonly tree = new HashTree();

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Replays the file. A last line without its end was never answered, because it never reached the disk whole. */
  static async open(file: string): Promise<Result<RequestLog, string>> {
    const bytes = new Uint8Array(await readFile(file).catch(() => Buffer.alloc(0)));
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    if (whole < bytes.length) await truncate(file, whole);
    const log = new RequestLog(await open(file, 'a', 0o600));
    for (const line of linesOf(bytes.subarray(0, whole)) ?? []) {
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

  /** On disk when this returns. */
  async append(line: Uint8Array, request: IssueRequest): Promise<number> {
    await this.#handle.appendFile(new Uint8Array([...line, NEWLINE]));
    await this.#handle.sync();
    return this.#add(line, request);
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  #add(line: Uint8Array, request: IssueRequest): number {
    const index = this.tree.size;
    this.#byRollLeaf.set(toBase64Url(request.rollLeaf), { index, request });
    this.tree.append(leafHash(line));
    return index;
  }
}
