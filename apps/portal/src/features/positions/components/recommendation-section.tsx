import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Section, StatusTag } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { usePositionWords } from '../../../shared/positions/use-position-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { orderRecommendationsMutation } from '../api/order-recommendations.ts';
import { removeRecommendationMutation } from '../api/remove-recommendation.ts';
import type { Clause, DraftPart, DraftRecommendation } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { ClauseWords } from './clause-words.tsx';
import { NewClause } from './new-clause.tsx';
import { RecommendationForm } from './recommendation-form.tsx';
import { SourcesSection } from './sources-section.tsx';

type SectionProps = DraftPart & { readonly recommendation: DraftRecommendation };

/** A recommendation while it is drafted: its words, its facts, and its place in the forum's order. */
export function RecommendationSection({ draft, recommendation, onChanged }: SectionProps) {
  const { number } = recommendation;
  const title = clauseOf(draft, recommendation, 'recommendation');
  const writes = draft.isRepresentative && draft.state === 'drafting';
  return (
    <Section
      id={`recommendation-${number}`}
      title={
        <>
          {number}. <bdi>{title?.text}</bdi>
        </>
      }
    >
      <div className="stack">
        <Facts recommendation={recommendation} />
        <Words draft={draft} recommendation={recommendation} onChanged={onChanged} />
        <Evidence draft={draft} recommendation={recommendation} onChanged={onChanged} />
        <SourcesSection draft={draft} recommendation={recommendation} onChanged={onChanged} />
        {writes ? <Manage draft={draft} recommendation={recommendation} onChanged={onChanged} /> : null}
      </div>
    </Section>
  );
}

const clauseOf = (draft: DraftPart['draft'], { id }: DraftRecommendation, part: Clause['part']): Clause | undefined =>
  draft.clauses.find((clause) => clause.recommendationId === id && clause.part === part);

/** Its title, to be changed by those who write, and its clauses. */
function Words({ draft, recommendation, onChanged }: SectionProps) {
  const { t } = useLingui();
  const { id, number } = recommendation;
  const title = clauseOf(draft, recommendation, 'recommendation');
  const clauses = draft.clauses.filter(({ recommendationId, part }) => recommendationId === id && part === 'clause');
  const writes = draft.isRepresentative && draft.state === 'drafting';
  const shared = { draft, onChanged };
  return (
    <>
      {title && writes ? (
        <ClauseWords {...shared} clause={title} label={t`Title of recommendation ${number}`} isTitle />
      ) : null}
      {clauses.map((clause) => (
        <ClauseWords
          {...shared}
          key={clause.id}
          clause={clause}
          label={t`Clause ${clause.place} of recommendation ${number}`}
        />
      ))}
      {writes ? <NewClause {...shared} part="clause" recommendationId={id} label={t`Another clause`} /> : null}
    </>
  );
}

function Evidence({ draft, recommendation, onChanged }: SectionProps) {
  const { t } = useLingui();
  const { id, number } = recommendation;
  const evidence = clauseOf(draft, recommendation, 'evidence');
  const shared = { draft, onChanged };
  if (evidence) {
    return <ClauseWords {...shared} clause={evidence} label={t`What recommendation ${number} rests on`} />;
  }
  const writes = draft.isRepresentative && draft.state === 'drafting';
  return writes ? <NewClause {...shared} part="evidence" recommendationId={id} label={t`What it rests on`} /> : null;
}

function Facts({ recommendation }: { readonly recommendation: DraftRecommendation }) {
  const words = usePositionWords();
  const { level, phase, addressee, wishedOn } = recommendation;
  return (
    <p className="position-facts">
      <StatusTag tone={level === 'severe' ? 'stopped' : 'waiting'}>{words.level[level]}</StatusTag>
      <span>{words.phase[phase]}</span>
      <bdi>{addressee.name}</bdi>
      {wishedOn ? (
        <span>
          <Trans>
            wished by <When iso={wishedOn} kind="dateShort" />
          </Trans>
        </span>
      ) : null}
    </p>
  );
}

function Manage({ draft, recommendation, onChanged }: SectionProps) {
  const act = useAct();
  const { id, number, version } = recommendation;
  const move = async () => {
    const ids = draft.recommendations.map((one) => one.id);
    ids.splice(number - 1, 1);
    ids.splice(number - 2, 0, id);
    if (await act.send(orderRecommendationsMutation, { positionId: draft.id, ids })) onChanged();
  };
  const remove = async () => {
    const input = { positionId: draft.id, recommendationId: id, version };
    if (await act.send(removeRecommendationMutation, { input })) onChanged();
  };
  return (
    <>
      <Disclosure summary={<Trans>Severity, addressee and dates</Trans>}>
        <RecommendationForm key={version} draft={draft} recommendation={recommendation} onChanged={onChanged} />
      </Disclosure>
      <div className="form-actions">
        {number > 1 ? (
          <Button isPending={act.isBusy} onPress={() => void move()}>
            <Trans>Move up</Trans>
          </Button>
        ) : null}
        <Button kind="danger" isPending={act.isBusy} onPress={() => void remove()}>
          <Trans>Take recommendation {number} out</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </>
  );
}
