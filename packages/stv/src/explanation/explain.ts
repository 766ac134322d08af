import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { spanish } from './spanish.ts';
import type { Catalogue, Explanation } from './explanation.ts';

export type ExplanationLanguage = 'en' | 'es' | 'fr' | 'ar';

const catalogues: Record<ExplanationLanguage, Catalogue> = { en: english, es: spanish, fr: french, ar: arabic };

const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/**
 * An explanation as a sentence, the same on every machine (no locale data of the platform is used). In Arabic every
 * inserted name and number is wrapped in Unicode isolates, so that Latin names do not disturb the direction of the line.
 */
export function explain(explanation: Explanation, language: ExplanationLanguage = 'en'): string {
  const params = new Map<string, unknown>(Object.entries(explanation.params));
  return catalogues[language][explanation.kind].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    render(params.get(name), language),
  );
}

function render(value: unknown, language: ExplanationLanguage): string {
  if (!Array.isArray(value)) return isolate(String(value), language);
  if (value.length === 0) return '–';
  return value.map((item) => isolate(String(item), language)).join(language === 'ar' ? '، ' : ', ');
}

function isolate(text: string, language: ExplanationLanguage): string {
  return language === 'ar' ? `${ISOLATE}${text}${END_ISOLATE}` : text;
}
