import { Trans } from '@lingui/react/macro';
import { Disclosure, Section } from '@baraza/ui';
import type { Hustings, PublicStyle } from './election-types.ts';
import { WrittenText } from './written-text.tsx';

type Question = Hustings['edges'][number]['node'];

/** Members' questions, without names, and what candidates answered. */
export function HustingsSection({
  hustings,
  styles,
}: {
  readonly hustings: Hustings;
  readonly styles: readonly PublicStyle[];
}) {
  const questions = hustings.edges.map(({ node }) => node);
  if (questions.length === 0) return null;
  return (
    <Section
      id="questions"
      title={<Trans>Questions to the candidates</Trans>}
      lead={<Trans>Asked by members, without names.</Trans>}
    >
      <ul className="register">
        {questions.map((question) => (
          <li key={question.id}>
            <WrittenText language={question.language} text={question.text} />
            {styles.length > 1 ? (
              <p className="hint">
                <bdi>{styles.find(({ slug }) => slug === question.styleSlug)?.title}</bdi>
              </p>
            ) : null}
            <Answers question={question} styles={styles} />
          </li>
        ))}
      </ul>
      {hustings.pageInfo.hasNextPage ? (
        <p className="hint">
          <Trans>Only the first thirty are shown here; members see all of them in their workspace.</Trans>
        </p>
      ) : null}
    </Section>
  );
}

function Answers({ question, styles }: { readonly question: Question; readonly styles: readonly PublicStyle[] }) {
  const candidates = styles.flatMap((style) => style.candidates);
  const count = question.answers.length;
  if (count === 0) {
    return (
      <p className="hint">
        <Trans>No answer yet.</Trans>
      </p>
    );
  }
  return (
    <Disclosure summary={<Trans>Answers: {count}</Trans>}>
      {question.answers.map((answer) => (
        <div key={answer.id} className="answer">
          <p className="candidate-name">
            <bdi>{candidates.find(({ id }) => id === answer.candidateId)?.pseudonym}</bdi>
          </p>
          <WrittenText language={answer.language} text={answer.text} />
        </div>
      ))}
    </Disclosure>
  );
}
