import { Trans } from '@lingui/react/macro';
import { Button } from '@baraza/ui';

/** A clause as it stood on a screen. */
export interface Standing {
  readonly version: number;
  readonly text: string;
}

export interface Moved extends Standing {
  /** Both changes in one; empty where people have to word it. */
  readonly merged: string;
}

interface CollisionProps {
  readonly moved: Moved;
  readonly mine: string;
  readonly onSettled: (now: Standing, text: string) => void;
}

/** Two people changed the same clause: what it says now, and three ways on. */
export function Collision({ moved: { version, text, merged }, mine, onSettled }: CollisionProps) {
  const now = { version, text };
  return (
    <div role="alert" className="stack">
      <p>
        <Trans>Somebody changed this clause while you were writing. It says now:</Trans>
      </p>
      <blockquote className="position-evidence" dir="auto">
        {text}
      </blockquote>
      <div className="form-actions">
        {merged ? (
          <Button kind="primary" onPress={() => onSettled(now, merged)}>
            <Trans>Put both changes together</Trans>
          </Button>
        ) : null}
        <Button onPress={() => onSettled(now, mine)}>
          <Trans>Keep mine</Trans>
        </Button>
        <Button onPress={() => onSettled(now, text)}>
          <Trans>Take theirs</Trans>
        </Button>
      </div>
    </div>
  );
}

/** What a refused act says of the clause; null where it was refused for another reason. */
export function movedOf(problem: { readonly __typename: string } | null): Moved | null {
  return problem?.__typename === 'ClauseMoved' ? (problem as unknown as Moved) : null;
}
