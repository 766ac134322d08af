import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const WHOLE_NUMBER = /^-?(0|[1-9][0-9]{0,17})$/;

function parseMinorUnits(value: unknown): bigint {
  if (typeof value === 'string' && WHOLE_NUMBER.test(value)) return BigInt(value);
  throw new GraphQLError(
    'MinorUnits is a whole number of the smallest unit of its currency, written as text, e.g. "125000".',
  );
}

/** Money on the wire: JSON numbers would lose the last digits, GraphQL's Int the first ones. */
export const MinorUnits = new GraphQLScalarType<bigint, string>({
  name: 'MinorUnits',
  description:
    'A whole number of the smallest unit of a currency, as text: "125000" is EUR 1,250.00, JPY 125,000 or KWD 125.000.',
  serialize: (value) => String(value),
  parseValue: parseMinorUnits,
  parseLiteral: (node) => parseMinorUnits(node.kind === Kind.STRING ? node.value : undefined),
});

const CALENDAR_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function parseDay(value: unknown): string {
  const isDay = typeof value === 'string' && CALENDAR_DAY.test(value);
  if (isDay && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)) return value;
  throw new GraphQLError('Day is a calendar day, e.g. "2026-11-21".');
}

/** A calendar day without a time zone. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day without a time zone, e.g. "2026-11-21".',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** A form's answers or a JSON Schema; its shape is checked by the use case. */
@Scalar('Json')
export class JsonScalar implements CustomScalar<unknown, unknown> {
  description = 'Any JSON value.';

  parseValue(value: unknown): unknown {
    return value;
  }

  serialize(value: unknown): unknown {
    return value;
  }

  parseLiteral(node: ValueNode): unknown {
    if (node.kind === Kind.STRING || node.kind === Kind.BOOLEAN) return node.value;
    if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
    if (node.kind === Kind.LIST) return node.values.map((value) => this.parseLiteral(value));
    if (node.kind !== Kind.OBJECT) return null;
    return Object.fromEntries(node.fields.map((field) => [field.name.value, this.parseLiteral(field.value)]));
  }
}
