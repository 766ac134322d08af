import { canonicalJson, type JsonValue } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { formatVerifierKey, toBase64Url, utf8, verifierKeyOf } from '@baraza/transparency-log';
import { writeNewFile } from '../keys/atomic-file.ts';
import { readIssuerConfig } from './issuer-config.ts';
import {
  configFileIn,
  keysFor,
  readIfThere,
  requestFileIn,
  saveElection,
  statementFileIn,
  type IssuerFolder,
  type PreparationFault,
} from './issuer-folder.ts';
import { issuedStatements, openIssuer, type OpenIssuer } from './open-issuer.ts';

/** The public halves, as the manifest and the witnesses want them. */
export interface HostedKeys {
  readonly key: string;
  readonly rsaKeys: readonly string[];
  readonly logKeys: readonly string[];
}

const NOT_PREPARED: PreparationFault = { refusal: 'unknown-election', detail: 'no manifest has been given' };

/** One election at an issuer host; its logs are opened when somebody first asks. */
export class HostedElection {
  readonly #folder: IssuerFolder;
  readonly #election: string;
  readonly #now: () => Date;
  #opening: Promise<Result<OpenIssuer, PreparationFault>> | undefined;
  /** What is prepared or stated happens one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: IssuerFolder, election: string, now: () => Date) {
    this.#folder = folder;
    this.#election = election;
    this.#now = now;
  }

  keys(styles: readonly string[]): Promise<Result<HostedKeys, PreparationFault>> {
    return this.#inTurn(async () => {
      const isSettled = (await readIfThere(configFileIn(this.#folder.path))) !== undefined;
      const unknown = isSettled && (await this.#unknownStyle(styles));
      if (unknown) return err({ refusal: 'manifest-differs', detail: `its manifest has no style ${unknown}` });
      const { name, secretSeed } = this.#folder.identity;
      const rsaKeys = (await keysFor(this.#folder, styles)).map(toBase64Url);
      const keyNamed = (of: string): string => formatVerifierKey(verifierKeyOf(of, 1, secretSeed));
      const logKeys = styles.map((style) => keyNamed(`${name}/${this.#election}/${style}`));
      return ok({ key: keyNamed(name), rsaKeys, logKeys });
    });
  }

  prepare(
    manifestText: string,
    rolls: Readonly<Record<string, readonly string[]>>,
  ): Promise<Result<undefined, PreparationFault>> {
    return this.#inTurn(() => saveElection(this.#folder, manifestText, rolls));
  }

  /** The issuer of this election; refused until there is a manifest. */
  async open(): Promise<Result<OpenIssuer, PreparationFault>> {
    this.#opening ??= this.#open();
    const opened = await this.#opening;
    if (!opened.ok) this.#opening = undefined;
    return opened;
  }

  /** The signed statements, the same for ever; nothing is issued from then on. Refused before the vote has closed. */
  statement(): Promise<Result<string, PreparationFault>> {
    return this.#inTurn(async () => {
      const opened = await this.open();
      if (!opened.ok) return opened;
      const saved = await readIfThere(statementFileIn(this.#folder.path));
      if (saved !== undefined) return ok(new TextDecoder().decode(saved));
      const { closesAt } = opened.value.config.manifest;
      if (this.#now() < new Date(closesAt)) return err({ refusal: 'still-open', detail: `until ${closesAt}` });
      for (const [style, issuing] of opened.value.styles) {
        const frozen = await issuing.freeze();
        if (!frozen.ok) return err({ refusal: frozen.error.reason, detail: style });
      }
      const statements = issuedStatements(opened.value).map((statement): JsonValue => {
        const { issuer, style, issued, requestsRoot, signature } = statement;
        return { issuer, style, issued, requestsRoot: toBase64Url(requestsRoot), signature: toBase64Url(signature) };
      });
      await writeNewFile(statementFileIn(this.#folder.path), utf8(canonicalJson(statements)));
      return ok(canonicalJson(statements));
    });
  }

  /** The signed requests of one style in the order of the answers; whole lines only, and only what is on disk. */
  async requests(style: string): Promise<Result<Uint8Array, PreparationFault>> {
    const opened = await this.open();
    if (!opened.ok) return opened;
    if (!opened.value.styles.has(style)) return err({ refusal: 'unknown-style', detail: style });
    return ok((await readIfThere(requestFileIn(this.#folder.path, style))) ?? new Uint8Array());
  }

  async close(): Promise<void> {
    await this.#turn.catch(() => undefined);
    const opened = await this.#opening;
    if (opened?.ok) await opened.value.close();
  }

  async #open(): Promise<Result<OpenIssuer, PreparationFault>> {
    const file = configFileIn(this.#folder.path);
    if ((await readIfThere(file)) === undefined) return err(NOT_PREPARED);
    const config = await readIssuerConfig(file);
    if (!config.ok) return err({ refusal: 'unusable', detail: config.error });
    // Witnesses are those of today: their addresses may have changed since the election was prepared.
    const opened = await openIssuer({ ...config.value, witnesses: this.#folder.witnesses }, this.#now);
    if (!opened.ok) return err({ refusal: 'unusable', detail: opened.error });
    const isStated = (await readIfThere(statementFileIn(this.#folder.path))) !== undefined;
    if (isStated) for (const issuing of opened.value.styles.values()) issuing.stop();
    return ok(opened.value);
  }

  async #unknownStyle(styles: readonly string[]): Promise<string | undefined> {
    const opened = await this.open();
    return opened.ok ? styles.find((style) => !opened.value.styles.has(style)) : undefined;
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
