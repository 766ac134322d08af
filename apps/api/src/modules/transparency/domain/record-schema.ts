import type { JsonValue } from '../../../platform/records/public-records.ts';
import { FACT_KINDS, PHASES, SEVERITIES } from './record-fact.ts';
import { ITEM_STATES } from './record-figures.ts';
import { RECORD_DOCUMENT_KIND } from './record-document.ts';

const day = { type: 'string', format: 'date' };
const dayOrNull = { anyOf: [day, { type: 'null' }] };
const count = { type: 'integer', minimum: 0 };
const text = { type: 'string', maxLength: 200 };
const textOrNull = { type: ['string', 'null'], maxLength: 200 };
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const severity = { enum: [...SEVERITIES] };

/** An object with exactly these properties, all of them there. */
const exactly = (properties: Record<string, JsonValue>): JsonValue => ({
  ...{ type: 'object', additionalProperties: false, required: Object.keys(properties), properties },
});
const listOf = (items: JsonValue): JsonValue => ({ type: 'array', items });

const outcomes = listOf(exactly({ severity, outcome: text, count }));

const figures = exactly({
  recommendations: exactly({
    total: count,
    bySeverity: listOf(exactly({ severity, states: listOf(exactly({ state: { enum: [...ITEM_STATES] }, count })) })),
  }),
  answers: listOf(exactly({ severity, count, inTime: count, medianDays: count, longestDays: count })),
  outcomes,
  ratings: outcomes,
  phases: listOf(exactly({ phase: { enum: [...PHASES] }, since: dayOrNull, until: dayOrNull })),
  regions: listOf(exactly({ region: text, atLeast: { type: 'integer', minimum: 5, multipleOf: 5 } })),
  quarters: listOf(
    exactly({
      quarter: { type: 'string', pattern: '^\\d{4}-Q[1-4]$' },
      delivered: count,
      answered: count,
      overdue: count,
    }),
  ),
  requests: exactly({ filed: count, answered: count, unanswered: count }),
  groundRules: exactly({ kept: count, notKept: count }),
  confidential: exactly({ open: count, released: count }),
  alerts: exactly({ inTime: count, late: count }),
  rechecks: exactly({ held: count, regressed: count }),
  decidedBeforeAnswering: count,
  checking: exactly({ count, until: dayOrNull }),
  held: count,
  facts: count,
});

const fact = exactly({
  id: { type: 'string', format: 'uuid' },
  kind: { enum: [...FACT_KINDS] },
  day,
  firstDay: day,
  severity: { enum: [...SEVERITIES, null] },
  phase: { enum: [...PHASES, null] },
  outcome: textOrNull,
  inTime: { type: ['boolean', 'null'] },
  daysTaken: { type: ['integer', 'null'] },
  dueOn: dayOrNull,
  count: { type: ['integer', 'null'] },
  noticedOn: day,
  checkUntil: day,
  ruling: { enum: ['stands', 'corrected', null] },
  subject: { type: 'string', format: 'uuid' },
  forum: textOrNull,
  sources: listOf(exactly({ kind: text, reference: text, number: { type: ['integer', 'null'] } })),
});

/** JSON Schema of a company's record, draft 2020-12; served at its `$id`. */
export const recordSchema = (siteUrl: string, path: string): JsonValue => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${siteUrl}${path}`,
  title: 'Record of a company',
  description: 'Dated facts and counts of them. There is no score and no rank in it, and nothing about contributions.',
  ...(exactly({
    $schema: text,
    kind: { const: RECORD_DOCUMENT_KIND },
    asOf: day,
    company: exactly({ slug: text, name: text, kind: text, country: textOrNull, takesPart: { type: 'boolean' } }),
    figures,
    facts: listOf(fact),
    pinnedReply: {
      anyOf: [
        exactly({ version: { type: 'integer', minimum: 1 }, sha256: { type: 'object', additionalProperties: hash } }),
        { type: 'null' },
      ],
    },
  }) as Record<string, JsonValue>),
});
