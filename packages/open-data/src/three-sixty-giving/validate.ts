import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import packageSchema from '../../schemas/360giving/360-giving-package-schema.json' with { type: 'json' };
import grantSchema from '../../schemas/360giving/360-giving-schema.json' with { type: 'json' };

/** One way in which a file breaks the 360Giving Data Standard. */
export interface SchemaFault {
  /** JSON pointer (RFC 6901) into the file; "" is the file as a whole. */
  readonly pointer: string;
  readonly message: string;
}

/** The package schema of release 1.4.3 refers to the grant schema by the address of the release before. */
const REFERENCED_GRANT_SCHEMA =
  'https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.2/schema/360-giving-schema.json';
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const DATE_PATTERN = '^[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])$';
const MAX_FAULTS = 100;

let compiled: ValidateFunction | undefined;

/**
 * Checks a parsed file against the official package schema 1.4.3. Three things are settled that the schema leaves open:
 * the dialect is 2020-12 although `$schema` says so with "http:"; formats are assertions, without which the standard's
 * own `oneOf` of two ways to write a date refuses good dates; and a day must exist, so 2023-02-30 fails although it fits
 * the pattern. Answers with at most 100 faults, none if the file is valid.
 *
 * Comparing every grant with every other (`uniqueItems`) takes quadratic time: fit for tests and for checks by hand, not
 * for every request.
 */
export function validateGrantPackage(file: unknown): readonly SchemaFault[] {
  compiled ??= compile();
  if (compiled(file)) return [];
  return (compiled.errors ?? []).slice(0, MAX_FAULTS).map(describe);
}

function compile(): ValidateFunction {
  // `strict` would refuse the standard's own keywords, such as `codelist`.
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: true });
  formats.default(ajv);
  ajv.addSchema({ ...withRealDates(grantSchema), $schema: DIALECT, $id: REFERENCED_GRANT_SCHEMA });
  return ajv.compile({ ...withRealDates(packageSchema), $schema: DIALECT });
}

function withRealDates(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    const isDate = typeof value === 'object' && value !== null && 'pattern' in value && value.pattern === DATE_PATTERN;
    return isDate ? { ...value, format: 'date' } : value;
  }) as object;
}

function describe({ instancePath, message, params }: ErrorObject): SchemaFault {
  const allowed: unknown = params['allowedValues'];
  const detail = Array.isArray(allowed) && allowed.length <= 10 ? `: ${allowed.join(', ')}` : '';
  return { pointer: instancePath, message: `${message ?? 'is not valid'}${detail}` };
}
