import { useEffect, useState } from 'react';
import { fetchDemoStory, type StoryProgress } from '../api/demo-story.ts';

const ASK_AGAIN_MS = 3_000;

/** How far the demo is in playing its past; asks on while it plays. Null where there is nothing to tell. */
export function useDemoStory(): StoryProgress | null {
  const [story, setStory] = useState<StoryProgress | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      const progress = await fetchDemoStory();
      if (isGone) return;
      setStory(progress);
      if (progress?.state === 'playing') timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
    };
    if (__DEMO__) void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  return story;
}
