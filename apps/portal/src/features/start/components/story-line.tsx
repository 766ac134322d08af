import { Trans, useLingui } from '@lingui/react/macro';
import { Progress } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { StoryProgress } from '../api/demo-story.ts';

/** While the demo plays its past: where it is, in one quiet line. */
export function StoryLine({ story }: { readonly story: StoryProgress | null }) {
  const { t, i18n } = useLingui();
  if (story?.state !== 'playing') return null;
  const scene = story.scenes.find((one) => one.state === 'playing');
  const title = scene?.title[i18n.locale] ?? scene?.title['en'];
  return (
    <aside className="story-line" aria-label={t`This demo is still playing its past`}>
      <Progress
        label={t`This demo is still playing its past`}
        value={story.done / story.total}
        detail={t`${story.done} of ${story.total} scenes`}
      />
      <p className="story-scene">
        <When iso={story.now} />
        {title ? <> · {title}</> : null} · <Trans>What waits for you changes while it plays.</Trans>
      </p>
    </aside>
  );
}
