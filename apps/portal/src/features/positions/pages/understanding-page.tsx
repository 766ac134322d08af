import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PageHeader, Section, Skeleton, TextArea } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { RecommendationShownFragment } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RecommendationSheet } from '../../../shared/positions/recommendation-sheet.tsx';
import { RestatementCourse } from '../../../shared/positions/restatement-course.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { askAboutRecommendationMutation } from '../api/ask.ts';
import { positionReceivedQuery } from '../api/position-received.ts';
import { restateRecommendationMutation } from '../api/restate.ts';
import { ActProblem } from '../components/act-problem.tsx';

/** For a company: say in your own words what you understood of each recommendation, or ask. */
export function UnderstandingPage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const [{ data, error, fetching }, refresh] = useQuery({ query: positionReceivedQuery, variables: { slug } });
  const position = data?.position;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!position) return <NothingHere title={t`There is no such position`} />;
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`What we understood`} />
      <PageHeader
        title={t`What we understood`}
        lead={
          <Trans>
            Say in your own words what each recommendation asks of you; the representatives confirm or correct it.
            Everybody reads it beside the position. It stops no clock.
          </Trans>
        }
        crumbs={[{ href: '/app/company/positions', label: t`Positions` }]}
        facts={<OwnWords words={position.titles} original={position.language} />}
      />
      {position.recommendations.map((recommendation) => (
        <Understanding key={recommendation.id} recommendation={recommendation} onSaid={again} />
      ))}
    </>
  );
}

interface UnderstandingProps {
  readonly recommendation: RecommendationShownFragment;
  readonly onSaid: () => void;
}

function Understanding({ recommendation, onSaid }: UnderstandingProps) {
  const { id, number, titles, restatements } = recommendation;
  return (
    <Section
      title={
        <>
          {number}. <OwnWords words={titles} />
        </>
      }
    >
      <div className="stack">
        <RecommendationSheet recommendation={recommendation} />
        <RestatementCourse recommendation={recommendation} />
        <Saying recommendationId={id} isUnderstood={restatements.at(-1)?.verdict === 'confirmed'} onSaid={onSaid} />
      </div>
    </Section>
  );
}

interface SayingProps {
  readonly recommendationId: string;
  readonly isUnderstood: boolean;
  readonly onSaid: () => void;
}

function Saying({ recommendationId, isUnderstood, onSaid }: SayingProps) {
  const { t, i18n } = useLingui();
  const words = useLocalDraft(`understanding.${recommendationId}`, '');
  const act = useAct();
  const input = { recommendationId, text: words.value.trim(), language: i18n.locale };
  const done = () => {
    words.discard();
    onSaid();
  };
  const restate = async () => {
    if (await act.send(restateRecommendationMutation, { input })) done();
  };
  const ask = async () => {
    if (await act.send(askAboutRecommendationMutation, { input })) done();
  };
  const isShort = input.text.length < 10;
  return (
    <>
      <TextArea
        label={isUnderstood ? t`A question about it` : t`In your own words, or a question`}
        rows={3}
        maxLength={2000}
        value={words.value}
        onChange={(text) => words.setValue(() => text)}
      />
      <div className="form-actions">
        {isUnderstood ? null : (
          <Button isDisabled={isShort} isPending={act.isBusy} onPress={() => void restate()}>
            <Trans>This is what we understood</Trans>
          </Button>
        )}
        <Button isDisabled={isShort} isPending={act.isBusy} onPress={() => void ask()}>
          <Trans>Ask this</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </>
  );
}
