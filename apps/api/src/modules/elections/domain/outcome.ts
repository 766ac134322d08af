import type { ElectionResult } from '@baraza/blind-ballots';

/** Numbers of the elected in order of election; none where the rule could not be applied. */
export function electedNumbers(count: ElectionResult['styles'][number]['count']): number[] {
  const elected = fieldOf(count, 'elected');
  return Array.isArray(elected) ? elected.filter((number): number is number => typeof number === 'number') : [];
}

/** Votes for each choice, by candidate number from 1; empty for a ranked contest. */
export function choiceVotes(count: ElectionResult['styles'][number]['count']): number[] {
  const votes = fieldOf(count, 'rule') === 'choice' ? fieldOf(count, 'votes') : [];
  return Array.isArray(votes) ? votes.filter((number): number is number => typeof number === 'number') : [];
}

/** The choice with most votes over all contests; `tie` where several have as many, `none` where nobody voted. */
export function decidedChoice(titles: readonly string[], votes: readonly (readonly number[])[]): string {
  const sums = titles.map((_, index) => votes.reduce((sum, style) => sum + (style[index] ?? 0), 0));
  const most = Math.max(0, ...sums);
  if (most === 0) return 'none';
  const best = titles.filter((_, index) => sums[index] === most);
  return best.length === 1 ? (best[0] ?? 'none') : 'tie';
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** The same day so many months later; the last of the month where there is none (2028-02-29 + 12 → 2029-02-28). */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
