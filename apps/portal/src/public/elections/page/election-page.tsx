import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader, Section, StatusTag } from '@baraza/ui';
import type { PublicElectionHistoryQuery } from '../../../generated/graphql.ts';
import type { ElectionAddresses } from '../addresses.ts';
import { bundlePath } from '../addresses.ts';
import { KIND_WORDS, STATE_TONES, STATE_WORDS } from '../election-words.ts';
import { RecountSection } from '../recount/recount-section.tsx';
import { Calendar } from './calendar.tsx';
import { CandidatesSection } from './candidates-section.tsx';
import { ChallengesSection } from './challenges-section.tsx';
import { DocumentsSection } from './documents-section.tsx';
import type { Hustings, PublicElection } from './election-types.ts';
import { GuardsSection } from './guards-section.tsx';
import { HistorySection } from './history-section.tsx';
import { HustingsSection } from './hustings-section.tsx';
import { ResultSection } from './result-section.tsx';
import { TurnoutSection } from './turnout-section.tsx';
import { VoteSection } from './vote-section.tsx';

export interface ElectionPageProps {
  readonly election: PublicElection;
  readonly hustings: Hustings;
  readonly history: PublicElectionHistoryQuery | undefined;
  readonly addresses: ElectionAddresses;
  /** Full address of the bundle, for a command on another machine. */
  readonly bundleUrl: string;
}

/** An election from its notice to its certificate. What matters at its present stage comes first. */
export function ElectionPage({ election, hustings, history, addresses, bundleUrl }: ElectionPageProps) {
  const { result, slug } = election;
  const cast = result?.styles.reduce((sum, style) => sum + style.cast, 0) ?? 0;
  return (
    <>
      <Head election={election} addresses={addresses} />
      {election.state === 'CANCELLED' ? <Cancelled reasons={election.cancelledReasons ?? ''} /> : null}
      {result ? (
        <>
          <ResultSection election={election} result={result} addresses={addresses} />
          <RecountSection bundleUrl={bundlePath(slug)} ballots={cast} isPublished={result.published} />
        </>
      ) : null}
      <VoteSection election={election} />
      <Section title={<Trans>Calendar</Trans>}>
        <Calendar election={election} />
      </Section>
      <CandidatesSection election={election} />
      <HustingsSection hustings={hustings} styles={election.styles} />
      <TurnoutSection election={election} />
      <ChallengesSection election={election} />
      <GuardsSection election={election} />
      <DocumentsSection election={election} addresses={addresses} bundleUrl={bundleUrl} />
      <HistorySection election={election} history={history} addresses={addresses} />
    </>
  );
}

function Head({ election, addresses }: { readonly election: PublicElection; readonly addresses: ElectionAddresses }) {
  const { i18n, t } = useLingui();
  const { title, kind, state, question, forum } = election;
  return (
    <PageHeader
      crumbs={[{ href: addresses.list, label: t`Elections` }]}
      kind={i18n._(KIND_WORDS[kind])}
      title={<bdi>{title}</bdi>}
      lead={question ? <bdi>{question}</bdi> : undefined}
      facts={
        <>
          <StatusTag tone={STATE_TONES[state]}>{i18n._(STATE_WORDS[state])}</StatusTag>
          {forum ? (
            <a href={addresses.forum(forum.slug)}>
              <bdi>{forum.name}</bdi>
            </a>
          ) : null}
        </>
      }
    />
  );
}

function Cancelled({ reasons }: { readonly reasons: string }) {
  return (
    <Notice kind="warning" title={<Trans>This election was cancelled</Trans>}>
      <bdi>{reasons}</bdi>
    </Notice>
  );
}
