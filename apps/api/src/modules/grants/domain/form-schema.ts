import type { FormField } from './form.ts';

const MINOR_UNITS = { type: 'string', pattern: '^(0|[1-9][0-9]{0,14})$' };
const MAX_TEXT_LENGTH = 60_000;

/**
 * The form as JSON Schema 2020-12, so that any program can fill it in: answers by field id. `x-kind` names the kind of
 * field; `maxWords` is our own keyword, counted as in `countWords`.
 */
export function formSchema(fields: readonly FormField[], currency: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map((field) => [field.id, propertySchema(field, currency)])),
    required: fields.filter((field) => field.required).map((field) => field.id),
  };
}

function propertySchema(field: FormField, currency: string): object {
  return { title: field.label, description: field.hint, 'x-kind': field.kind, ...shapeOf(field, currency) };
}

function shapeOf(field: FormField, currency: string): object {
  switch (field.kind) {
    case 'text':
      return { type: 'string', minLength: field.required ? 1 : 0, maxLength: field.maxLength };
    case 'long_text':
      return {
        type: 'string',
        minLength: field.required ? 1 : 0,
        maxLength: MAX_TEXT_LENGTH,
        maxWords: field.maxWords,
      };
    case 'choice':
      return choiceShape(
        field.options.map((option) => option.value),
        field.multiple,
        field.required,
      );
    case 'amount':
      return { ...amountShape(currency), 'x-currency': currency };
    case 'budget':
      return budgetShape(field.maxLines);
    case 'file':
      return { type: 'array', items: fileShape, minItems: field.required ? 1 : 0, maxItems: field.maxFiles };
  }
}

function choiceShape(values: string[], multiple: boolean, required: boolean): object {
  if (!multiple) return { type: 'string', enum: values };
  return { type: 'array', items: { type: 'string', enum: values }, uniqueItems: true, minItems: required ? 1 : 0 };
}

function amountShape(currency: string): object {
  return {
    type: 'object',
    additionalProperties: false,
    properties: { amountMinor: MINOR_UNITS, currency: { const: currency } },
    required: ['amountMinor', 'currency'],
  };
}

function budgetShape(maxLines: number): object {
  const line = {
    type: 'object',
    additionalProperties: false,
    properties: {
      label: { type: 'string', minLength: 1, maxLength: 200 },
      amountMinor: MINOR_UNITS,
      note: { type: 'string', maxLength: 500 },
    },
    required: ['label', 'amountMinor'],
  };
  return {
    type: 'object',
    additionalProperties: false,
    properties: { lines: { type: 'array', items: line, minItems: 1, maxItems: maxLines } },
    required: ['lines'],
  };
}

const fileShape = {
  type: 'object',
  additionalProperties: false,
  properties: { fileId: { type: 'string', format: 'uuid' }, name: { type: 'string', maxLength: 200 } },
  required: ['fileId', 'name'],
};
