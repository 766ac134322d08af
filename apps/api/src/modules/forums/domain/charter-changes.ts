import type { AnswerDays, CharterConstituency, CharterContent } from './forum-charter.ts';

/** One line of a charter that another version words differently; null where there was, or is, nothing. */
export interface CharterChange {
  /** Stable word for the kind of line, e.g. `term-months` or `seats`. */
  readonly rule: string;
  /** The constituency, company or group that the line is about. */
  readonly subject: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

interface Line {
  readonly rule: string;
  readonly subject: string | null;
  readonly value: string;
}

type Naming = (organisationId: string) => string;

/** What changed from one version to the next, line by line, in the order of the charter. */
export function charterChanges(before: CharterContent, after: CharterContent, nameOf: Naming): CharterChange[] {
  const old = linesOf(before, nameOf);
  const young = linesOf(after, nameOf);
  const find = (lines: readonly Line[], { rule, subject }: Line) =>
    lines.find((line) => line.rule === rule && line.subject === subject)?.value ?? null;
  const gone = old.filter((line) => find(young, line) === null);
  return [...young, ...gone]
    .map((line) => ({ rule: line.rule, subject: line.subject, before: find(old, line), after: find(young, line) }))
    .filter((change) => change.before !== change.after);
}

function linesOf(content: CharterContent, nameOf: Naming): Line[] {
  const line = (rule: string, value: string | number, subject: string | null = null): Line => ({
    rule,
    subject,
    value: String(value),
  });
  const { recall, gate } = content;
  return [
    line('purpose', content.purpose),
    ...content.companies.map(({ name, products }) => line('company', products.join(' · '), name)),
    line('languages', content.languages.join(', ')),
    ...content.constituencies.flatMap((one) => constituencyLines(one, nameOf)),
    line('rule', content.rule),
    line('ranks-maximum', content.ranksMaximum),
    line('term-months', content.termMonths),
    line('term-limit', content.termLimit),
    line('seconders', content.seconders),
    line('petition-percent', recall.petitionPercent),
    line('notice-days', recall.noticeDays),
    line('cast-minimum', gate.castMinimum),
    line('unique-percent-maximum', gate.uniquePercentMaximum),
    line('challenge-days', content.challengeDays),
    line('vouchers-required', content.vouchersRequired),
    ...(content.answerDays ? [line('answer-days', answerDaysLine(content.answerDays))] : []),
    ...(content.positions
      ? [line('position-threshold', content.positions.threshold), line('open-items', content.positions.openItems)]
      : []),
    ...(content.appealForumSlug ? [line('appeal-forum', content.appealForumSlug)] : []),
  ];
}

const answerDaysLine = ({ acknowledge, interim, answer }: AnswerDays): string =>
  `${acknowledge} / ${interim} / ${answer}`;

function constituencyLines(one: CharterConstituency, nameOf: Naming): Line[] {
  const { slug, title, seats, reserved, panelRequired, panel } = one;
  const members = panel.map(({ organisationId, quota }) => `${nameOf(organisationId)} (${quota})`).sort();
  return [
    { rule: 'constituency', subject: slug, value: title },
    { rule: 'seats', subject: slug, value: String(seats) },
    ...reserved.map(({ name, minimum, maximum }) => ({
      rule: 'reserved',
      subject: `${slug}: ${name}`,
      value: `${minimum}–${maximum}`,
    })),
    { rule: 'panel-required', subject: slug, value: String(panelRequired) },
    { rule: 'panel', subject: slug, value: members.join(' · ') },
  ];
}
