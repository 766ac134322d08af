import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Disclosure } from '@baraza/ui';
import { useQuery } from 'urql';
import { useSession } from '../../../shared/session/session.tsx';
import { dueDiligencePackQuery } from '../api/due-diligence-pack.ts';
import { useQuestionWords } from './question-words.ts';

/** The organisation's own answers, for those officers who may read them. */
export function PackSection({ organisationId }: { readonly organisationId: string }) {
  const { t } = useLingui();
  const { hasRole } = useSession();
  const wordsOf = useQuestionWords();
  const mayRead = hasRole('grants_officer', 'auditor');
  const [{ data }] = useQuery({ query: dueDiligencePackQuery, variables: { organisationId }, pause: !mayRead });
  if (!mayRead || !data) return null;
  const pack = data.dueDiligencePack;
  if (!pack) {
    return (
      <p className="hint">
        <Trans>It has not answered the questions of the due-diligence pack yet.</Trans>
      </p>
    );
  }
  const answers = pack.answers as unknown as Readonly<Record<string, string>>;
  return (
    <Disclosure summary={t`Its due-diligence pack, version ${pack.version}`}>
      <DefinitionList
        items={data.dueDiligenceQuestions.map((question) => ({
          term: wordsOf(question).label,
          value: <span dir="auto">{answers[question] ?? t`Not answered`}</span>,
        }))}
      />
    </Disclosure>
  );
}
