import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, EmptyState, Notice, Progress, SaveState, Skeleton } from '@baraza/ui';
import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { OwnWords, ownWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NotYours } from '../components/not-yours.tsx';
import { type Answering, useAnswering } from '../components/use-answering.ts';
import { addressOf, type Consultation, type Statement } from '../types.ts';
import '../consulting.css';

/** One statement at a time, three answers, and an end. */
export function AnswerPage() {
  const { slug = '' } = useParams();
  const { t } = useLingui();
  const answering = useAnswering(slug);
  const { round, isLoading, current } = answering;
  if (isLoading) return <Skeleton hasHeading lines={6} />;
  if (!round) return <NotYours />;
  return (
    <>
      <PageTitle title={t`Your answers`} />
      <p className="page-kind answering-question">
        <OwnWords words={round.consultation.question} />
      </p>
      {current ? (
        <Asking statement={current} consultation={round.consultation} answering={answering} />
      ) : (
        <TheEnd consultation={round.consultation} answering={answering} />
      )}
    </>
  );
}

interface AskingProps {
  readonly statement: Statement;
  readonly consultation: Consultation;
  readonly answering: Answering;
}

function Asking({ statement, consultation, answering }: AskingProps) {
  const { t } = useLingui();
  const { round, answered, waiting, isOver, last } = answering;
  const total = round?.statements.length ?? 0;
  return (
    <div className="stack answering">
      <Progress
        label={t`Statements of this round`}
        isLabelHidden
        value={total > 0 ? answered / total : 0}
        detail={t`${answered + 1} of ${total}`}
      />
      <StatementCard statement={statement} />
      <Choices answering={answering} />
      <div className="answering-foot">
        {last ? (
          <Button kind="quiet" onPress={answering.back}>
            <Trans>Back to the one before</Trans>
          </Button>
        ) : null}
        <ButtonLink kind="quiet" href={addressOf(consultation.slug, `/statements/${statement.id}`)}>
          <Trans>Comments</Trans>
        </ButtonLink>
        <ButtonLink kind="quiet" href={addressOf(consultation.slug)}>
          <Trans>Stop for now</Trans>
        </ButtonLink>
      </div>
      <SaveState status={{ type: waiting > 0 ? 'saved-here' : 'idle' }} />
      {isOver ? <TooLate /> : null}
    </div>
  );
}

/** The new statement is read out and takes the focus, so that a keyboard goes on from there. */
function StatementCard({ statement }: { readonly statement: Statement }) {
  const { i18n } = useLingui();
  const nameOf = useLanguageName();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [statement.id]);
  const shown = ownWords(statement.texts, i18n.locale, statement.language);
  const isForeign = shown.language.split('-')[0] !== i18n.locale;
  return (
    <div className="answering-card">
      <h1 ref={heading} tabIndex={-1} lang={shown.language} dir="auto">
        {shown.text}
      </h1>
      {isForeign ? (
        <p className="hint">
          <Trans>Written in {nameOf(shown.language)}; nobody has translated it yet.</Trans>
        </p>
      ) : null}
    </div>
  );
}

function Choices({ answering: { answer } }: { readonly answering: Answering }) {
  const { t } = useLingui();
  return (
    <div className="answering-choices" role="group" aria-label={t`Your answer`}>
      <Button kind="primary" onPress={() => answer('agree')}>
        <Trans>Agree</Trans>
      </Button>
      <Button kind="primary" onPress={() => answer('disagree')}>
        <Trans>Disagree</Trans>
      </Button>
      <Button onPress={() => answer('pass')}>
        <Trans>Pass or not sure</Trans>
      </Button>
    </div>
  );
}

function TheEnd({ consultation, answering }: Omit<AskingProps, 'statement'>) {
  const { t } = useLingui();
  const { waiting, isOver, last } = answering;
  return (
    <div className="stack">
      <EmptyState
        title={t`That was all. Thank you.`}
        actions={
          <>
            <ButtonLink kind="primary" href={addressOf(consultation.slug)}>
              <Trans>Say something of your own</Trans>
            </ButtonLink>
            {last ? (
              <Button kind="quiet" onPress={answering.back}>
                <Trans>Back to the one before</Trans>
              </Button>
            ) : null}
          </>
        }
      >
        <Trans>When other members propose statements, they wait for you here. Results come after the last day.</Trans>
      </EmptyState>
      <SaveState status={{ type: waiting > 0 ? 'saved-here' : 'idle' }} />
      {isOver ? <TooLate /> : null}
    </div>
  );
}

function TooLate() {
  return (
    <Notice kind="problem" isLive>
      <Trans>
        This consultation is over. What was sent before counts; answers that were still on this device came too late.
      </Trans>
    </Notice>
  );
}
