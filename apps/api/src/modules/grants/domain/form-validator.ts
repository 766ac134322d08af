import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import type { FormField } from './form.ts';
import { formSchema } from './form-schema.ts';

// Compiling costs milliseconds and answers are checked at every save, so the forms in use stay compiled.
const MAX_COMPILED = 50;

const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
ajv.addKeyword({
  keyword: 'maxWords',
  type: 'string',
  schemaType: 'number',
  validate: (limit: number, text: string) => countWords(text) <= limit,
  error: { message: (context) => `must have at most ${String(context.schema)} words` },
});
const compiled = new Map<string, ValidateFunction>();

/** Words as Unicode's segmentation counts them, so that languages without spaces are treated alike. */
export function countWords(text: string): number {
  let words = 0;
  for (const segment of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}

/** Where answers differ from the shape that the form asks for; an answer of null counts as none. */
export function shapeFaults(
  fields: readonly FormField[],
  answers: Readonly<Record<string, unknown>>,
  currency: string,
): FieldFault[] {
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null));
  const validate = validatorOf(fields, currency);
  return validate(given) ? [] : (validate.errors ?? []).map(toFault);
}

function validatorOf(fields: readonly FormField[], currency: string): ValidateFunction {
  const schema = formSchema(fields, currency);
  const key = JSON.stringify(schema);
  const known = compiled.get(key);
  if (known) return known;
  const validate = ajv.compile(schema);
  compiled.set(key, validate);
  if (compiled.size > MAX_COMPILED) forgetOldest();
  return validate;
}

function forgetOldest(): void {
  const [oldest] = compiled;
  if (!oldest) return;
  compiled.delete(oldest[0]);
  ajv.removeSchema(oldest[1].schema);
}

function toFault(error: ErrorObject): FieldFault {
  const missing = error.keyword === 'required' ? [String(error.params['missingProperty'])] : [];
  const path = [...error.instancePath.split('/').slice(1), ...missing].join('.');
  return { path, code: error.keyword, message: `${path} ${error.message ?? 'is not as the form asks'}.` };
}
