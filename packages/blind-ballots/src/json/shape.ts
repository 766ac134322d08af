import { err, ok, type Result } from '@baraza/result';
import { fromBase64Url, parseVerifierKey, type VerifierKey } from '@baraza/transparency-log';
import type { JsonValue } from './canonical-json.ts';

/** What a JSON value lacks to be what was expected, and where: `path` is like `styles[0].seats`. */
export type ShapeFault = { readonly type: 'wrong-shape'; readonly path: string; readonly expected: string };

class ShapeError extends Error {
  readonly path: string;
  readonly expected: string;

  constructor(path: string, expected: string) {
    super(`${path}: expected ${expected}`);
    this.path = path;
    this.expected = expected;
  }
}

/** Reads one JSON value; a value of another shape ends the whole reading with a {@link ShapeFault}. */
export type Shape<Value> = (value: JsonValue | undefined, path: string) => Value;

type Values<Fields> = { readonly [Name in keyof Fields]: Fields[Name] extends Shape<infer Value> ? Value : never };

export function readShape<Value>(shape: Shape<Value>, value: JsonValue): Result<Value, ShapeFault> {
  try {
    return ok(shape(value, ''));
  } catch (error) {
    if (error instanceof ShapeError) return err({ type: 'wrong-shape', path: error.path, expected: error.expected });
    throw error;
  }
}

function isObject(value: JsonValue | undefined): value is { readonly [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with exactly these fields: an unknown one is refused, because nobody would have checked it. */
export function fields<Fields extends Record<string, Shape<unknown>>>(shapes: Fields): Shape<Values<Fields>> {
  return (value, path) => {
    if (!isObject(value)) throw new ShapeError(path, 'an object');
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(shapes, name));
    if (unknown !== undefined) throw new ShapeError(`${path}.${unknown}`, 'no such field');
    const entries = Object.entries(shapes).map(([name, shape]) => [
      name,
      shape(Object.hasOwn(value, name) ? value[name] : undefined, path === '' ? name : `${path}.${name}`),
    ]);
    return Object.fromEntries(entries) as Values<Fields>;
  };
}

export function list<Value>(shape: Shape<Value>, minimum: number, maximum: number): Shape<readonly Value[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < minimum || value.length > maximum) {
      throw new ShapeError(path, `a list of ${minimum} to ${maximum}`);
    }
    return value.map((item: JsonValue, index) => shape(item, `${path}[${index}]`));
  };
}

export function integer(minimum: number, maximum: number): Shape<number> {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < minimum || value > maximum) {
      throw new ShapeError(path, `a whole number from ${minimum} to ${maximum}`);
    }
    return value;
  };
}

export function oneOf<const Choice extends string>(...choices: readonly Choice[]): Shape<Choice> {
  return (value, path) => {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) throw new ShapeError(path, choices.join(' or '));
    return choice;
  };
}

export const boolean: Shape<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new ShapeError(path, 'true or false');
  return value;
};

/** Any JSON value, checked elsewhere. */
export const anything: Shape<JsonValue> = (value, path) => {
  if (value === undefined) throw new ShapeError(path, 'a value');
  return value;
};

/** A text that matches as a whole. */
export function matching(pattern: RegExp, expected: string): Shape<string> {
  return (value, path) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new ShapeError(path, expected);
    return value;
  };
}

/** Names of elections, styles, issuers and key holders: they become parts of file names and of signed texts. */
export const identifier = matching(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'lowercase letters, digits and hyphens');

export const title = matching(/^[^\p{Cc}]{1,200}$/u, 'a text of 1 to 200 characters');

/** A moment in UTC to the second, such as 2026-11-21T12:00:00Z. */
export const moment = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'a moment like 2026-11-21T12:00:00Z');

/** Unpadded Base64url of so many bytes. */
export function base64Url(minimum: number, maximum: number = minimum): Shape<Uint8Array> {
  return (value, path) => {
    const bytes = typeof value === 'string' ? fromBase64Url(value) : undefined;
    if (bytes === undefined || bytes.length < minimum || bytes.length > maximum) {
      throw new ShapeError(path, `Base64url of ${minimum === maximum ? minimum : `${minimum} to ${maximum}`} bytes`);
    }
    return bytes;
  };
}

/** A C2SP verifier key of the given signature type. */
export function vkey(type: 1 | 4): Shape<VerifierKey> {
  return (value, path) => {
    const key = typeof value === 'string' ? parseVerifierKey(value) : undefined;
    if (!key?.ok || key.value.type !== type) throw new ShapeError(path, `a verifier key of type ${type}`);
    return key.value;
  };
}

/** For rules between fields: ends the reading with a fault at `path` unless they hold. */
export function demand(holds: boolean, path: string, expected: string): void {
  if (!holds) throw new ShapeError(path, expected);
}
