import { ok, type Result } from '@baraza/result';
import { z } from 'zod';
import type { Form } from './form.ts';
import { invalidRequest, type StripeFailure } from './stripe-failure.ts';

const invalidInteger = (value: unknown): string => `Invalid integer: ${String(value)}`;

/** An integer in decimal digits, as `amount` and timestamps travel. A fraction ("10.5") is refused, never rounded. */
export const integer = z
  .string()
  .regex(/^-?\d{1,15}$/, { error: (issue) => invalidInteger(issue.input), abort: true })
  .transform(Number);
export const text = z.string().min(1).max(5000);
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
export const metadata = z.union([z.literal(''), z.record(z.string().max(40), z.string().max(500))]);
export const expand = z.array(z.string()).optional();

const range = z.union([
  integer,
  z.strictObject({
    gt: integer.optional(),
    gte: integer.optional(),
    lt: integer.optional(),
    lte: integer.optional(),
  }),
]);

/** What every list takes besides its own filters. */
export const listParams = {
  limit: integer.optional(),
  starting_after: text.optional(),
  ending_before: text.optional(),
  created: range.optional(),
  expand,
};

/** Parameters of a read. */
export const retrieveParams = z.strictObject({ expand });

/** Stripe merges metadata key by key; an empty value removes the key, an empty `metadata` removes all. */
export function mergeMetadata(
  before: Readonly<Record<string, string>>,
  change: z.infer<typeof metadata> | undefined,
): Record<string, string> {
  if (change === undefined) return { ...before };
  if (change === '') return {};
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== ''));
}

/** Validates as Stripe does: an unknown name is an error too, so that a misspelt parameter never passes silently. */
export function readParams<Shape extends z.ZodType>(shape: Shape, form: Form): Result<z.infer<Shape>, StripeFailure> {
  const parsed = shape.safeParse(form);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  if (issue === undefined) throw new Error('zod failed without an issue');
  return toFailure(issue, form);
}

function toFailure(issue: z.core.$ZodIssue, form: Form): Result<never, StripeFailure> {
  const before = { beforeExecution: true } as const;
  if (issue.code === 'unrecognized_keys') {
    const param = bracketed([...issue.path, issue.keys[0] ?? '']);
    const message = `Received unknown parameter: ${param} (to this sandbox; see its README for what it speaks)`;
    return invalidRequest(message, { ...before, code: 'parameter_unknown', param });
  }
  const param = bracketed(issue.path);
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], form);
  if (value === undefined) {
    return invalidRequest(`Missing required param: ${param}.`, { ...before, code: 'parameter_missing', param });
  }
  if (value === '') {
    const message = `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset.`;
    return invalidRequest(message, { ...before, code: 'parameter_invalid_empty', param });
  }
  const code = issue.message.startsWith('Invalid integer') ? { code: 'parameter_invalid_integer' } : {};
  return invalidRequest(code.code === undefined ? `Invalid ${param}: ${issue.message}` : issue.message, {
    ...before,
    ...code,
    param,
  });
}

function bracketed(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (index === 0 ? String(key) : `[${String(key)}]`)).join('');
}
