import { Trans } from '@lingui/react/macro';
import { Link, ShowMore, Skeleton, StatusTag } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { motionsQuery } from '../api/motions.ts';
import type { MotionLine } from '../types.ts';
import { MOTION_TONES, useMotionState, useMotionTitle } from './motion-words.ts';

/** Motions of a forum that wait for a decision, or those that were decided. */
export function MotionList({ forumId, open }: { readonly forumId: string; readonly open: boolean }) {
  const list = useConnection(motionsQuery, { forumId, open }, (data) => data.forumMotions);
  return (
    <>
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={3} /> : null}
      {!list.isLoading && list.nodes.length === 0 ? (
        <p>{open ? <Trans>Nothing waits for a decision.</Trans> : <Trans>Nothing has been decided yet.</Trans>}</p>
      ) : null}
      <ul className="forum-lines">
        {list.nodes.map((motion) => (
          <li key={motion.id}>
            <MotionEntry motion={motion} />
          </li>
        ))}
      </ul>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

function MotionEntry({ motion }: { readonly motion: MotionLine }) {
  const title = useMotionTitle();
  const state = useMotionState();
  const waits = motion.mayVote || motion.signatures.some(({ mine }) => mine);
  return (
    <>
      <Link href={`/app/forum-office/motions/${motion.id}`}>
        <bdi>{title(motion)}</bdi>
      </Link>
      <p className="forum-facts">
        <StatusTag tone={MOTION_TONES[motion.state]}>{state(motion.state)}</StatusTag>
        {motion.decidedAt ? (
          <When iso={motion.decidedAt} />
        ) : (
          <span>
            <Trans>
              until <When iso={motion.closesAt} />
            </Trans>
          </span>
        )}
        {waits ? (
          <strong>
            <Trans>waits for you</Trans>
          </strong>
        ) : null}
      </p>
    </>
  );
}
