import { diffArrays } from 'diff';

export interface WordPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words, spaces and signs, one by one; joined again they are the text. */
export function wordsOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** What one text makes of another, word by word. */
export function wordDiff(before: string, after: string, language: string): WordPart[] {
  const changes = diffArrays(wordsOf(before, language), wordsOf(after, language));
  const parts = changes.map(({ added, removed, value }): WordPart => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  return inPhrases(parts);
}

/** A space alone between two changes belongs to them: "two words" became "three others" reads as one change, not two. */
function inPhrases(parts: readonly WordPart[]): WordPart[] {
  const phrases: WordPart[] = [];
  let removed = '';
  let added = '';
  const settle = (): void => {
    if (removed !== '') phrases.push({ kind: 'removed', text: removed });
    if (added !== '') phrases.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, part] of parts.entries()) {
    const isBetween = part.kind === 'same' && removed + added !== '' && index < parts.length - 1;
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else if (isBetween && part.text.trim() === '' && part.text !== '')
      [removed, added] = [removed + part.text, added + part.text];
    else {
      settle();
      phrases.push(part);
    }
  }
  settle();
  return phrases;
}

interface Edit {
  /** Words of the common origin that it takes the place of: from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

function editsOf(before: readonly string[], after: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    const last = edits.at(-1);
    if (added && last?.end === at) edits[edits.length - 1] = { ...last, words: [...last.words, ...value] };
    else if (added) edits.push({ start: at, end: at, words: value });
    else if (removed && last?.end === at) edits[edits.length - 1] = { ...last, end: at + value.length };
    else if (removed) edits.push({ start: at, end: at + value.length, words: [] });
    if (!added) at += value.length;
  }
  return edits;
}

const isSame = (one: Edit, other: Edit): boolean =>
  one.start === other.start && one.end === other.end && one.words.join('') === other.words.join('');
/** Also where they only meet: what stands side by side is read together. */
const touch = (one: Edit, other: Edit): boolean => one.start <= other.end && other.start <= one.end;

/**
 * What `proposed` changed about `before`, applied to what has become of it meanwhile. Null where both changed the same words,
 * or words that touch, in different ways: then people have to word it.
 */
export function mergeWords(before: string, current: string, proposed: string, language: string): string | null {
  const origin = wordsOf(before, language);
  const ours = editsOf(origin, wordsOf(current, language));
  const theirs = editsOf(origin, wordsOf(proposed, language)).filter((edit) => !ours.some((own) => isSame(own, edit)));
  if (theirs.some((edit) => ours.some((own) => touch(own, edit)))) return null;
  let text = '';
  let at = 0;
  for (const { start, end, words } of [...ours, ...theirs].sort((one, other) => one.start - other.start)) {
    text += origin.slice(at, start).join('') + words.join('');
    at = end;
  }
  return text + origin.slice(at).join('');
}

export interface SharedPart {
  readonly text: string;
  /** Whether every one of the views has these words, in this order. */
  readonly agreed: boolean;
}

/** Competing views side by side: for each, its words in order, marked where all of them agree. */
export function sideBySide(texts: readonly string[], language: string): SharedPart[][] {
  const columns = texts.map((text) => wordsOf(text, language));
  const [first = [], ...others] = columns;
  const common = others.reduce((shared, words) => sharedOf(shared, words), first);
  return columns.map((words) =>
    diffArrays([...common], words)
      .filter(({ removed }) => !removed)
      .map(({ added, value }) => ({ text: value.join(''), agreed: !added })),
  );
}

function sharedOf(one: readonly string[], other: readonly string[]): string[] {
  return diffArrays([...one], [...other]).flatMap(({ added, removed, value }) => (added || removed ? [] : value));
}
