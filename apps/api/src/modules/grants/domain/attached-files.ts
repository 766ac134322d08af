import type { Answers } from './answers.ts';

/** Ids of the files that an answer names; drafts may hold any JSON, so nothing is taken for granted. */
export function fileIdsOf(answer: unknown): string[] {
  if (!Array.isArray(answer)) return [];
  return answer.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'fileId' in entry && typeof entry.fileId === 'string'
      ? [entry.fileId]
      : [],
  );
}

/** Every file named in these answers, each with its field, in the order of the form. */
export function attachedFiles(
  fields: readonly { readonly id: string; readonly kind: string }[],
  answers: Answers,
): { fieldId: string; fileId: string }[] {
  return fields
    .filter((field) => field.kind === 'file')
    .flatMap((field) => fileIdsOf(answers[field.id]).map((fileId) => ({ fieldId: field.id, fileId })));
}
