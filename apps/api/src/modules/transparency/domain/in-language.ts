/** The text in the language that is wanted, else in the one it was written in, else in any; null where there is none. */
export function inLanguage<Text>(
  texts: Readonly<Record<string, Text>> | null,
  wanted: string,
  written?: string,
): Text | null {
  if (texts === null) return null;
  return texts[wanted] ?? (written === undefined ? undefined : texts[written]) ?? Object.values(texts)[0] ?? null;
}
