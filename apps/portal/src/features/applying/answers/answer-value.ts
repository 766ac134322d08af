/**
 * Shapes of answers by kind of field. A draft may hold what is not finished: an amount that cannot be read yet is kept
 * as its text, so that no letter is lost; only what is sent must have the form's shape.
 */
export interface AmountAnswer {
  readonly amountMinor?: string;
  readonly currency: string;
  /** What was typed, where it is not an amount. */
  readonly text?: string;
}

export interface BudgetLine {
  readonly label: string;
  readonly amountMinor?: string;
  readonly text?: string;
  readonly note?: string;
}

export interface FileAnswer {
  readonly fileId: string;
  readonly name: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : '');

export const choicesOf = (answer: unknown): string[] =>
  Array.isArray(answer) ? answer.filter((one): one is string => typeof one === 'string') : [];

export function amountMinorOf(answer: unknown): bigint | undefined {
  if (!isRecord(answer) || typeof answer['amountMinor'] !== 'string') return undefined;
  return /^\d{1,15}$/.test(answer['amountMinor']) ? BigInt(answer['amountMinor']) : undefined;
}

/** The text of an amount that could not be read. */
export const amountTextOf = (answer: unknown): string | undefined =>
  isRecord(answer) && typeof answer['text'] === 'string' ? answer['text'] : undefined;

/** The answer for an amount field: null when it is empty. */
export function toAmountAnswer(amountMinor: bigint | undefined, text: string, currency: string): AmountAnswer | null {
  if (amountMinor !== undefined) return { amountMinor: amountMinor.toString(), currency };
  return text.trim() === '' ? null : { text, currency };
}

export function budgetLinesOf(answer: unknown): BudgetLine[] {
  const lines = isRecord(answer) ? answer['lines'] : undefined;
  return Array.isArray(lines) ? lines.filter(isRecord).map(toLine) : [];
}

function toLine(line: Readonly<Record<string, unknown>>): BudgetLine {
  const { label, amountMinor, text, note } = line;
  return {
    label: textOf(label),
    ...(typeof amountMinor === 'string' && { amountMinor }),
    ...(typeof text === 'string' && { text }),
    ...(typeof note === 'string' && { note }),
  };
}

/** The answer for a budget; empty lines are no part of it, and null stands for none. */
export function toBudgetAnswer(lines: readonly BudgetLine[]): { lines: BudgetLine[] } | null {
  const written = lines.filter((line) => line.label.trim() !== '' || line.amountMinor !== undefined || line.text);
  return written.length > 0 ? { lines: written } : null;
}

export const budgetTotal = (lines: readonly BudgetLine[]): bigint =>
  lines.reduce((total, line) => total + (amountMinorOf(line) ?? 0n), 0n);

export const filesOf = (answer: unknown): FileAnswer[] =>
  Array.isArray(answer)
    ? answer
        .filter(isRecord)
        .flatMap(({ fileId, name }) =>
          typeof fileId === 'string' && typeof name === 'string' ? [{ fileId, name }] : [],
        )
    : [];

/** Whether something stands there, finished or not. */
export function isAnswered(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() !== '';
  if (Array.isArray(answer)) return answer.length > 0;
  return isRecord(answer);
}

export const sameAnswer = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
