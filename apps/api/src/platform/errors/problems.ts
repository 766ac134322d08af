/**
 * Failures that many use cases share. Every expected failure is an object with `type` (the name that the API, the
 * portal's texts and the tests use) and `message`: one or two English sentences that say what happened, what was kept
 * and what to do. The portal says the same in the reader's language by `type`.
 */
export interface Problem<Type extends string = string> {
  readonly type: Type;
  readonly message: string;
}

export type NotFound = Problem<'NotFound'>;

/** For what does not exist and for what this person may not know of: both read alike on purpose. */
export const notFound = (what: string): NotFound => ({
  type: 'NotFound',
  message: `${what} was not found. It may have been moved, or it is not open to you.`,
});

export interface FieldFault {
  /** Dotted path of the input field, e.g. `budget.lines.3.amount`. */
  readonly path: string;
  /** Stable word for the kind of fault, e.g. `too_long`. */
  readonly code: string;
  readonly message: string;
}

export interface InvalidInput extends Problem<'InvalidInput'> {
  readonly faults: readonly FieldFault[];
}

export const invalidInput = (...faults: FieldFault[]): InvalidInput => ({
  type: 'InvalidInput',
  message: `Nothing was changed: ${faults.map((fault) => fault.message).join(' ')}`,
  faults,
});

export type IdempotencyKeyReused = Problem<'IdempotencyKeyReused'>;

export const idempotencyKeyReused = (): IdempotencyKeyReused => ({
  type: 'IdempotencyKeyReused',
  message: 'This request repeats the key of an earlier one but asks for something else. The earlier one stands.',
});

/** The state of the matter does not allow this step, e.g. submitting twice. */
export interface WrongState extends Problem<'WrongState'> {
  readonly state: string;
}

export const wrongState = (state: string, message: string): WrongState => ({ type: 'WrongState', state, message });
