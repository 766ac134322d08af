/** Everything a verification looks at, in the order in which it is reported. docs/protocol/elections.md explains each. */
export type CheckName =
  | 'files'
  | 'manifest'
  | 'issuer-keys'
  | 'close-record'
  | 'ballot-form'
  | 'ballot-signatures'
  | 'tokens'
  | 'replays'
  | 'checkpoint'
  | 'witnesses'
  | 'board'
  | 'forks'
  | 'issued-statements'
  | 'issued-counts'
  | 'rolls'
  | 'issue-requests'
  | 'key-shares'
  | 'tie-seed'
  | 'gate'
  | 'count'
  | 'result'
  | 'result-signatures';

export interface Check {
  readonly name: CheckName;
  /** `withheld`: cannot be checked from this bundle, for the reason in `detail`. It is not a failure. */
  readonly state: 'ok' | 'failed' | 'withheld';
  /** File, line or field; empty where the whole bundle is meant. */
  readonly where: string;
  readonly detail: string;
}

/** At most so many findings of one name are listed; the rest is counted. */
const FINDINGS_MAXIMUM = 10;

/** Collects findings: several failures of one name, or else one word on it, the first one said. */
export class CheckList {
  #checks: Check[] = [];
  readonly #failures = new Map<CheckName, number>();
  readonly #onFinding: ((check: Check) => void) | undefined;

  /** `onFinding` hears every finding that is kept, as it is made; a later failure of a name outweighs its earlier word. */
  constructor(onFinding?: (check: Check) => void) {
    this.#onFinding = onFinding;
  }

  pass(name: CheckName, detail: string): void {
    this.#addUnlessSaid({ name, state: 'ok', where: '', detail });
  }

  withhold(name: CheckName, detail: string): void {
    this.#addUnlessSaid({ name, state: 'withheld', where: '', detail });
  }

  fail(name: CheckName, where: string, detail: string): void {
    const failures = (this.#failures.get(name) ?? 0) + 1;
    this.#failures.set(name, failures);
    this.#checks = this.#checks.filter((check) => check.name !== name || check.state === 'failed');
    if (failures <= FINDINGS_MAXIMUM) this.#add({ name, state: 'failed', where, detail });
  }

  hasFailed(name: CheckName): boolean {
    return this.#failures.has(name);
  }

  hasAnyFailed(): boolean {
    return this.#failures.size > 0;
  }

  all(): readonly Check[] {
    const further = [...this.#failures]
      .filter(([, failures]) => failures > FINDINGS_MAXIMUM)
      .map(([name, failures]): Check => {
        return { name, state: 'failed', where: '', detail: `and ${failures - FINDINGS_MAXIMUM} more like these` };
      });
    return [...this.#checks, ...further];
  }

  #addUnlessSaid(check: Check): void {
    if (!this.#checks.some(({ name }) => name === check.name)) this.#add(check);
  }

  #add(check: Check): void {
    this.#checks.push(check);
    this.#onFinding?.(check);
  }
}
