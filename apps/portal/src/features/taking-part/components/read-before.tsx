import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Section } from '@baraza/ui';
import type { SessionRoomQuery } from '../../../generated/graphql.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { confirmExistingMutation } from '../api/confirm-existing.ts';
import type { SessionSeen } from '../types.ts';
import { ForumPositions } from './forum-positions.tsx';
import { TextAct } from './text-act.tsx';

interface ReadBeforeProps {
  readonly session: SessionSeen;
  readonly said: SessionRoomQuery['saidBefore'];
  readonly onRead: () => void;
}

/** What people have said already stands before anybody is asked again. */
export function ReadBefore({ session, said, onRead }: ReadBeforeProps) {
  const { t } = useLingui();
  return (
    <Section
      title={<Trans>What people have said already</Trans>}
      lead={
        <Trans>Nobody is asked again for what they have answered. Read this first; then say what it leaves open.</Trans>
      }
    >
      {session.engagement?.forum ? <ForumPositions forum={session.engagement.forum.slug} /> : null}
      {said.length === 0 ? (
        <p>
          <Trans>No session has left a point that you may read yet.</Trans>
        </p>
      ) : (
        <Disclosure summary={t`Read all ${said.length}`} isOpen={!session.whyAgain}>
          <SaidList said={said} />
        </Disclosure>
      )}
      {session.whyAgain ? (
        <p>
          <Trans>You ask beyond it:</Trans> <bdi>{session.whyAgain}</bdi>
        </p>
      ) : (
        <WhyAgain sessionId={session.id} onRead={onRead} />
      )}
    </Section>
  );
}

/** Each point, with the recommendations that rest on it. */
function SaidList({ said }: Pick<ReadBeforeProps, 'said'>) {
  const { i18n } = useLingui();
  return (
    <ul className="session-list">
      {said.map(({ id, text, language, wentInto }) => (
        <li key={id}>
          <p lang={language} dir="auto">
            {text}
          </p>
          {wentInto.map(({ positionSlug, positionTitle, recommendationNumber }) => (
            <p key={`${positionSlug}${recommendationNumber}`} className="session-aside">
              <Trans>
                Went into recommendation {recommendationNumber} of{' '}
                <a href={`/${i18n.locale}/positions/${positionSlug}#recommendation-${recommendationNumber}`}>
                  <OwnWords words={positionTitle} />
                </a>
              </Trans>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function WhyAgain({ sessionId, onRead }: { readonly sessionId: string; readonly onRead: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  const send = async (whyAgain: string) => {
    const isSent = (await act.send(confirmExistingMutation, { sessionId, whyAgain })) !== null;
    if (isSent) onRead();
    return isSent;
  };
  return (
    <TextAct
      draftKey={`why.${sessionId}`}
      label={t`What you ask that nobody has answered`}
      hint={t`Everybody who is invited reads this sentence first.`}
      button={<Trans>I have read it; this is what we ask</Trans>}
      kind="primary"
      shortest={20}
      longest={2000}
      act={act}
      onSend={send}
    />
  );
}
