/**
 * The vocabulary of expected failure. A use case answers `Result<Value, Failure>`; `Failure` is a discriminated
 * union on `type`, so that a caller's switch over it can be exhaustive. What nobody expected throws instead.
 */
export type Result<Value, Failure> = Ok<Value> | Err<Failure>;

export interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Err<Failure> {
  readonly ok: false;
  readonly error: Failure;
}

export function ok(): Ok<undefined>;
export function ok<Value>(value: Value): Ok<Value>;
export function ok<Value>(value?: Value): Ok<Value | undefined> {
  return { ok: true, value };
}

export function err<const Failure>(error: Failure): Err<Failure> {
  return { ok: false, error };
}

/** For the `default` of an exhaustive switch: compiles only where every case has been handled. */
export function unreachable(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}

/** The value, or a thrown error naming the failure. For tests and scripts, where a failure is a defect. */
export function expectOk<Value, Failure>(result: Result<Value, Failure>): Value {
  if (result.ok) return result.value;
  throw new Error(
    `expected ok, got ${JSON.stringify(result.error, (_, v: unknown) => (typeof v === 'bigint' ? `${v}` : v))}`,
  );
}
