export type PersonaKind = 'company' | 'ngo' | 'board' | 'reviewer' | 'secretariat' | 'auditor' | 'member' | 'forum';

/** Somebody of the demo whose place a visitor can take. */
export interface DemoPersona {
  readonly persona: string;
  readonly kind: PersonaKind;
  readonly title: string;
  readonly description: string;
}

/** The people of the demo in the reader's language; none where this is no demo. */
export async function fetchDemoPersonas(locale: string): Promise<readonly DemoPersona[]> {
  try {
    const response = await fetch(`/demo/personas?locale=${encodeURIComponent(locale)}`);
    if (!response.ok) return [];
    return ((await response.json()) as { personas: DemoPersona[] }).personas;
  } catch {
    return [];
  }
}
