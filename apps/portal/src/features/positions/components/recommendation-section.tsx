import { Trans, useLingui } from '@lingui/react/macro';
import { Section, StatusTag } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { usePositionWords } from '../../../shared/positions/use-position-words.ts';
import type { Clause, DraftPart, DraftRecommendation } from '../types.ts';
import { ClauseWords } from './clause-words.tsx';
import { ManageRecommendation } from './manage-recommendation.tsx';
import { NewClause } from './new-clause.tsx';
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
        {writes ? <ManageRecommendation draft={draft} recommendation={recommendation} onChanged={onChanged} /> : null}
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
