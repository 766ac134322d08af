import { csvText } from './csv.ts';
import { dayOfFact, type RecordFact } from './record-fact.ts';

const COLUMNS = [
  ...['company', 'fact', 'kind', 'day', 'first_day', 'due_on', 'in_time', 'days_taken', 'severity', 'phase', 'outcome'],
  ...['people_at_least', 'forum', 'sources', 'noticed_on', 'check_until', 'ruling'],
] as const;

/** A company's public facts as a table (docs/open-data.md). */
export function recordCsv(slug: string, facts: readonly RecordFact[], forums: ReadonlyMap<string, string>): string {
  return csvText(
    COLUMNS,
    facts.map((fact) => ({
      ...{ company: slug, fact: fact.id, kind: fact.kind, day: dayOfFact(fact), first_day: fact.happenedOn },
      ...{ due_on: fact.dueOn, in_time: fact.inTime, days_taken: fact.daysTaken, severity: fact.severity },
      ...{ phase: fact.phase, outcome: fact.outcome, people_at_least: fact.count, noticed_on: fact.noticedOn },
      ...{ check_until: fact.checkUntil, ruling: fact.ruling },
      forum: fact.forumId === null ? null : (forums.get(fact.forumId) ?? null),
      sources: fact.sources
        .map(({ kind, reference, number }) => `${kind}:${reference}${number === null ? '' : `#${number}`}`)
        .join(' '),
    })),
  );
}
