import { Trans } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { useQuery } from 'urql';
import type { WatchedRepliesQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { HoldControl } from '../../../shared/holds/hold-control.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { holdReplyMutation } from '../api/hold-reply.ts';
import { releaseReplyMutation } from '../api/release-reply.ts';
import { watchedRepliesQuery } from '../api/watched-replies.ts';
import { RecordProblem } from './record-problem.tsx';

type Watched = WatchedRepliesQuery['pinnedRepliesToWatch'][number];

/** What companies wrote beside their records, before the safety officers of the forums those are about. */
export function WatchedReplies() {
  const [{ data }, refresh] = useQuery({ query: watchedRepliesQuery, requestPolicy: 'cache-and-network' });
  const replies = data?.pinnedRepliesToWatch ?? [];
  if (replies.length === 0) return null;
  return (
    <Section title={<Trans>What companies pinned to their records</Trans>}>
      <ul className="record-facts">
        {replies.map((watched) => (
          <li key={watched.reply.id}>
            <WatchedReply watched={watched} onDone={() => refresh({ requestPolicy: 'network-only' })} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WatchedReply({ watched, onDone }: { readonly watched: Watched; readonly onDone: () => void }) {
  const { reply, company, reasons, untilOn } = watched;
  const act = useAct();
  const place = async (wish: { readonly reasons: string; readonly untilOn: string }) => {
    if (await act.send(holdReplyMutation, { input: { replyId: reply.id, ...wish } })) onDone();
  };
  const release = async () => {
    if (await act.send(releaseReplyMutation, { replyId: reply.id })) onDone();
  };
  return (
    <div className="stack">
      <p className="page-kind">
        <bdi>{company}</bdi> · <When iso={reply.pinnedAt} />
      </p>
      <blockquote className="record-voices">
        <OwnWords words={reply.texts} />
      </blockquote>
      <HoldControl
        hold={reply.isHeld ? { reasons: reasons ?? '', untilOn: untilOn ?? reply.pinnedAt } : null}
        what={<bdi>{company}</bdi>}
        meanwhile={<Trans>Meanwhile everybody reads that the company wrote something, and that it is held back.</Trans>}
        isBusy={act.isBusy}
        onHold={(wish) => void place(wish)}
        onRelease={() => void release()}
      >
        <RecordProblem act={act} />
      </HoldControl>
    </div>
  );
}
