import { Plural, Trans } from '@lingui/react/macro';
import type { Condition } from '../types.ts';

/** The gate as a row of posts: each condition that holds has sunk into the ground, the others stand in the way. */
export function GatePosts({ conditions }: { readonly conditions: readonly Condition[] }) {
  const standing = conditions.filter(({ state }) => state !== 'met').length;
  return (
    <figure className="gate-posts">
      <ol aria-hidden="true">
        {conditions.map(({ name, state }) => (
          <li key={name} className={`gate-post gate-post-${state}`} />
        ))}
      </ol>
      <figcaption>
        {standing === 0 ? (
          <Trans>The gate is open.</Trans>
        ) : (
          <Plural
            value={standing}
            one="The gate is closed: # condition stands in the way."
            other="The gate is closed: # conditions stand in the way."
          />
        )}
      </figcaption>
    </figure>
  );
}
