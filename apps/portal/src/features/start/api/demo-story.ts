/** How far the demo is in playing its past; the product's present is then in the past as well. */
export interface StoryProgress {
  readonly state: 'none' | 'playing' | 'played' | 'failed';
  readonly done: number;
  readonly total: number;
  /** The product's present moment. */
  readonly now: string;
  readonly scenes: readonly { readonly title: Readonly<Record<string, string>>; readonly state: string }[];
}

/** Null where this is no demo. */
export async function fetchDemoStory(): Promise<StoryProgress | null> {
  try {
    const response = await fetch('/demo/story');
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return response.ok && isJson ? ((await response.json()) as StoryProgress) : null;
  } catch {
    return null;
  }
}
