import { Trans, useLingui } from '@lingui/react/macro';
import { Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { electionOfficeQuery } from '../api/election-office.ts';
import { officeCharterQuery } from '../api/forum-charter.ts';
import { ElectionHeader } from '../components/election-header.tsx';
import { NotYours } from '../components/not-yours.tsx';
import { TranslationForm } from '../components/translation-form.tsx';
import type { OfficeCandidate, OfficeElection } from '../types.ts';
import '../returning-office.css';

/** One candidate's statement, and its translation into the charter's other languages. */
export function StatementPage() {
  const { slug = '', candidateId = '' } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({ query: electionOfficeQuery, variables: { slug } });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  const election = data.electionOffice?.election;
  const candidate = election?.styles.flatMap(({ candidates }) => candidates).find(({ id }) => id === candidateId);
  if (!election || !candidate?.statement) return <NotYours />;
  return (
    <Statement
      election={election}
      candidate={candidate}
      statement={candidate.statement}
      onSaved={() => reload({ requestPolicy: 'network-only' })}
    />
  );
}

interface StatementProps {
  readonly election: OfficeElection;
  readonly candidate: OfficeCandidate;
  readonly statement: NonNullable<OfficeCandidate['statement']>;
  readonly onSaved: () => void;
}

function Statement({ election, candidate, statement, onSaved }: StatementProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const forum = election.forum?.slug ?? '';
  const [{ data }] = useQuery({ query: officeCharterQuery, variables: { slug: forum }, pause: forum === '' });
  const languages = data?.forum?.charter?.content.languages ?? [];
  const outstanding = languages.filter((language) => language !== statement.language);
  return (
    <>
      <ElectionHeader
        election={election}
        part={t`A candidate’s statement`}
        lead={t`Translated by people only. A machine’s words never stand beside a ballot.`}
      />
      <Section title={<bdi>{candidate.pseudonym}</bdi>} lead={nameOf(statement.language)}>
        <div className="people-words" lang={statement.language} dir="auto">
          {statement.text}
        </div>
      </Section>
      {outstanding.map((language) => (
        <TranslationForm
          key={language}
          candidateId={candidate.id}
          language={language}
          translation={statement.translations.find((one) => one.language === language) ?? null}
          onSaved={onSaved}
        />
      ))}
      {data && outstanding.length === 0 ? (
        <p className="hint">
          <Trans>The charter asks for no other language.</Trans>
        </p>
      ) : null}
    </>
  );
}
