import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { RecommendationShownFragment } from '../../generated/graphql.ts';
import { When } from '../format/use-format.tsx';

interface RestatementCourseProps {
  readonly recommendation: RecommendationShownFragment;
  /** What the reader may do about something that waits. */
  readonly judging?: (restatementId: string) => ReactNode;
  readonly answering?: (questionId: string) => ReactNode;
}

/** How the addressee says it understood, what it asked, and what the representatives said to that. */
export function RestatementCourse({ recommendation, judging, answering }: RestatementCourseProps) {
  const { restatements, questions } = recommendation;
  if (restatements.length + questions.length === 0) return null;
  return (
    <ol className="position-exchange">
      {restatements.map((one) => (
        <li key={one.id}>
          <p className="position-facts">
            <Trans>
              Restated on <When iso={one.restatedAt} />
            </Trans>
          </p>
          <blockquote lang={one.language} dir="auto">
            {one.text}
          </blockquote>
          <Verdict restatement={one} />
          {one.verdict === null ? judging?.(one.id) : null}
        </li>
      ))}
      {questions.map((one) => (
        <li key={one.id}>
          <p className="position-facts">
            <Trans>
              Asked on <When iso={one.askedAt} />
            </Trans>
          </p>
          <blockquote lang={one.language} dir="auto">
            {one.text}
          </blockquote>
          {one.answer === null ? (answering?.(one.id) ?? <Waits />) : <p dir="auto">{one.answer}</p>}
        </li>
      ))}
    </ol>
  );
}

const Waits = () => (
  <p className="position-facts">
    <Trans>The representatives have not answered yet. The clock for the answer goes on.</Trans>
  </p>
);

function Verdict({ restatement }: { readonly restatement: RecommendationShownFragment['restatements'][number] }) {
  if (restatement.verdict === null) return <Waits />;
  if (restatement.verdict === 'confirmed') {
    return (
      <p>
        <Trans>The representatives: yes, that is it.</Trans>
      </p>
    );
  }
  return (
    <p dir="auto">
      <strong>
        <Trans>The representatives correct:</Trans>
      </strong>{' '}
      {restatement.correction}
    </p>
  );
}
