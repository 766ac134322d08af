import { Trans } from '@lingui/react/macro';
import { Link, StatusTag } from '@baraza/ui';
import type { OfficeAftermathQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { AnnounceRecall } from './announce-recall.tsx';
import { useRecallStateWords } from './use-aftermath-words.ts';

export type Petition = OfficeAftermathQuery['recallPetitions']['edges'][number]['node'];

interface RecallEntryProps {
  readonly petition: Petition;
  readonly isOfficer: boolean;
  readonly onAnnounced: () => void;
}

/** One petition; where its notice is over, the vote to be announced. */
export function RecallEntry({ petition, isOfficer, onAnnounced }: RecallEntryProps) {
  const wordsOf = useRecallStateWords();
  const { seat, state, noticeEndsAt, signatures, required, votedLast } = petition;
  const { word, tone } = wordsOf(state);
  const isDue = state === 'noticed' && noticeEndsAt !== null && new Date(noticeEndsAt ?? 0) <= new Date();
  return (
    <div className="stack stack-tight">
      <h3>
        <bdi>{seat?.pseudonym}</bdi> · <bdi>{seat?.constituency?.title}</bdi>
      </h3>
      <p>
        <StatusTag tone={tone}>{word}</StatusTag>{' '}
        <Trans>
          {signatures} of {required} signatures; {votedLast} voted last time
        </Trans>
      </p>
      <p className="people-words" dir="auto">
        {petition.reasons}
      </p>
      {petition.reply ? (
        <p className="people-words" dir="auto">
          <Trans>Reply of the representative:</Trans> {petition.reply}
        </p>
      ) : null}
      {state === 'noticed' && !isDue && noticeEndsAt ? (
        <p>
          <Trans>
            The representative may reply until <When iso={noticeEndsAt} kind="dateTime" />. The vote can be announced
            after that.
          </Trans>
        </p>
      ) : null}
      <Outcome petition={petition} />
      {isDue && isOfficer ? <AnnounceRecall petition={petition} onAnnounced={onAnnounced} /> : null}
    </div>
  );
}

function Outcome({ petition: { election, keepVotes, removeVotes } }: { readonly petition: Petition }) {
  return (
    <>
      {election ? (
        <p>
          <Link href={`/app/returning-office/elections/${election.slug}`}>
            <bdi>{election.title}</bdi>
          </Link>
        </p>
      ) : null}
      {typeof keepVotes === 'number' ? (
        <p>
          <Trans>
            {keepVotes} to keep, {removeVotes} to remove
          </Trans>
        </p>
      ) : null}
    </>
  );
}
