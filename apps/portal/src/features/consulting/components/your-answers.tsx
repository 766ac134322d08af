import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Notice, Progress, Section } from '@baraza/ui';
import { useSession } from '../../../shared/session/session.tsx';
import { addressOf, type Consultation } from '../types.ts';
import { waitingOnDevice } from './rating-queue.ts';

/** How far one has come, and what nobody will see. */
export function YourAnswers({ consultation }: { readonly consultation: Consultation }) {
  const { t } = useLingui();
  const { accountId } = useSession();
  const { slug, statementCount, mine, mayRate } = consultation;
  if (!mayRate || !mine) {
    return (
      <Section title={t`Your answers`}>
        <Notice>
          <Trans>
            Those who are affected themselves say whether they agree. People who speak for an organisation can propose
            statements and comment.
          </Trans>
        </Notice>
      </Section>
    );
  }
  return (
    <Section title={t`Your answers`} lead={t`You can stop at any time. What you have said counts.`}>
      <div className="stack">
        <HowFar
          slug={slug}
          statementCount={statementCount}
          answered={mine.rated}
          waiting={waitingOnDevice(accountId, slug)}
        />
        <p className="hint">
          <Trans>
            Other members and companies never see what you answered. Results show groups of at least five members.
            Whoever reads the database could see it, but not when you said it.
          </Trans>
        </p>
      </div>
    </Section>
  );
}

interface HowFarProps {
  readonly slug: string;
  readonly statementCount: number;
  readonly answered: number;
  /** Answers on this device that the server does not have yet. */
  readonly waiting: number;
}

function HowFar({ slug, statementCount, answered, waiting }: HowFarProps) {
  const { t } = useLingui();
  const rated = Math.min(answered + waiting, statementCount);
  const isDone = rated >= statementCount;
  return (
    <>
      <Progress
        label={t`Statements you have answered`}
        value={statementCount > 0 ? rated / statementCount : 0}
        detail={t`${rated} of ${statementCount}`}
      />
      {waiting > 0 ? (
        <p>
          <Plural
            value={waiting}
            one="# answer is on this device and not yet sent."
            other="# answers are on this device and not yet sent."
          />
        </p>
      ) : null}
      <div className="form-actions">
        <ButtonLink kind={isDone ? 'quiet' : 'primary'} href={addressOf(slug, '/answer')}>
          {isDone ? <Trans>You are done</Trans> : rated > 0 ? <Trans>Go on</Trans> : <Trans>Begin</Trans>}
        </ButtonLink>
      </div>
    </>
  );
}
