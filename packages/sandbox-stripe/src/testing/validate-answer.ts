import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Json = Readonly<Record<string, unknown>>;

/** Where the whole description lies in the workshop; the tests run without it on the subset. */
const wholeFile = new URL('../../../../../shared/data/stripe/stripe-trimmed.json', import.meta.url);
const subsetFile = new URL('../testdata/stripe-objects.json', import.meta.url);

export interface Description {
  readonly parameters?: Readonly<Record<string, readonly string[]>>;
  readonly components: Json;
}

const read = (file: URL): Description => JSON.parse(readFileSync(file, 'utf8')) as Description;

export const subset = read(subsetFile);
const descriptions = [subset, ...(existsSync(wholeFile) ? [read(wholeFile)] : [])];

/** Turns the two marks of the file into what a validator understands: no unknown property, no unknown value. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as Json;
  const entries = Object.entries(schema).map(([name, inner]) => [name, closed(inner)] as const);
  const known = schema['x-known-values'] as readonly unknown[] | undefined;
  const nullable = Array.isArray(schema['type']) && schema['type'].includes('null');
  return Object.fromEntries([
    ...entries,
    ...(schema['x-closed'] === true ? [['additionalProperties', false] as const] : []),
    ...(known === undefined ? [] : [['enum', nullable ? [...known, null] : known] as const]),
  ]);
}

const validators = descriptions.map((description) => {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  ajv.addSchema({ $id: 'stripe', components: closed(description.components) } as Json);
  return ajv;
});

function validatorsOf(name: string): readonly ValidateFunction[] {
  return validators.map((ajv) => {
    const validate = ajv.getSchema(`stripe#/components/schemas/${name}`);
    if (validate === undefined) throw new Error(`Stripe describes no ${name}`);
    return validate;
  });
}

/** How many objects have been held to Stripe's description so far, by kind. */
export const validated = new Map<string, number>();

/** Throws where an answer, or the object in an event, is not what Stripe describes. */
export function validateAnswer(answer: unknown): void {
  const object = answer as Json;
  if (object['error'] !== undefined) return validateError(object['error'] as Json);
  if (object['object'] === 'list') {
    for (const item of object['data'] as readonly unknown[]) validateAnswer(item);
    return;
  }
  const name = object['deleted'] === true ? 'deleted_customer' : String(object['object']);
  for (const validate of validatorsOf(name)) {
    if (validate(object)) continue;
    throw new Error(`${name} ${String(object['id'])}: ${JSON.stringify(validate.errors?.slice(0, 5), null, 1)}`);
  }
  validated.set(name, (validated.get(name) ?? 0) + 1);
  if (name === 'event') validateAnswer((object['data'] as Json)['object']);
}

const errorTypes = ['api_error', 'card_error', 'idempotency_error', 'invalid_request_error'];

function validateError(error: Json): void {
  if (!errorTypes.includes(String(error['type']))) throw new Error(`unknown error type ${String(error['type'])}`);
  if (typeof error['message'] !== 'string') throw new Error('an error without a message');
  if (error['payment_intent'] !== undefined) validateAnswer(error['payment_intent']);
  if (error['payment_method'] !== undefined) validateAnswer(error['payment_method']);
}
