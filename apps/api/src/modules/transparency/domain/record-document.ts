import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { JsonValue } from '../../../platform/records/public-records.ts';
import type { CompanyRecord, PinnedReply } from './company-record.ts';
import { dayOfFact, type RecordFact } from './record-fact.ts';

export const RECORD_DOCUMENT_KIND = 'baraza/company-record/v1';
/** Where its JSON Schema is served. */
export const RECORD_SCHEMA_PATH = '/open-data/schemas/company-record-1.json';

export const sha256Of = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

interface RecordParts {
  readonly record: CompanyRecord;
  readonly asOf: string;
  readonly facts: readonly RecordFact[];
  /** Slugs of forums by id. */
  readonly forums: ReadonlyMap<string, string>;
  readonly reply: PinnedReply | null;
}

/**
 * A company's record as open data: figures and facts, none of them with words that somebody wrote. The pinned reply stands in
 * it as hashes only, so that a version can be kept for ever and a text can still be taken away.
 */
export function recordDocument({ record, asOf, facts, forums, reply }: RecordParts): JsonValue {
  const { slug, name, kind, country, figures, takesPart } = record;
  return {
    $schema: RECORD_SCHEMA_PATH,
    kind: RECORD_DOCUMENT_KIND,
    asOf,
    company: { slug, name, kind, country, takesPart },
    figures: figures as unknown as JsonValue,
    facts: facts.map((fact) => documentFact(fact, forums)),
    pinnedReply: reply && replyHashes(reply),
  };
}

function documentFact(fact: RecordFact, forums: ReadonlyMap<string, string>): JsonValue {
  const { id, kind, severity, phase, outcome, inTime, daysTaken, dueOn, count, noticedOn, checkUntil, ruling } = fact;
  return {
    ...{ id, kind, day: dayOfFact(fact), severity, phase, outcome, inTime, daysTaken, dueOn, count },
    ...{ noticedOn, checkUntil, ruling, subject: fact.subjectId },
    firstDay: fact.happenedOn,
    forum: fact.forumId === null ? null : (forums.get(fact.forumId) ?? null),
    sources: fact.sources.map(({ kind: source, reference, number }) => ({ kind: source, reference, number })),
  };
}

function replyHashes({ version, texts }: PinnedReply): JsonValue {
  const hashes = Object.entries(texts).map(([language, text]) => [language, sha256Of(text).toString('hex')]);
  return { version, sha256: Object.fromEntries(hashes) as Record<string, string> };
}

/** The bytes of a document as they are hashed, kept and served. */
export function documentText(document: JsonValue): string {
  return `${canonicalize(document) ?? ''}\n`;
}
