import { Trans } from '@lingui/react/macro';
import { Notice, PageHeader, Section } from '@baraza/ui';
import type { PubliclyHeardByCodeQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import type { HeardAddresses } from '../addresses.ts';
import { QuickExit } from '../care.tsx';
import { MatterActs } from './matter-acts.tsx';
import { MatterFacts } from './matter-facts.tsx';
import { MatterOutcomes } from './matter-outcomes.tsx';
import { useAuthorWords, useOpeningWords } from './matter-words.ts';

export type Matter = NonNullable<PubliclyHeardByCodeQuery['heardByCode']>;

interface MatterPageProps {
  readonly matter: Matter;
  readonly code: string;
  readonly outcome: 'done' | 'closed' | 'failed' | null;
  readonly addresses: HeardAddresses;
}

/** What became of it: where it stands, what was answered, who opened it, and what the person can still do. */
export function MatterPage({ matter, code, outcome, addresses }: MatterPageProps) {
  return (
    <div data-heard="">
      <PageHeader
        crumbs={[{ href: addresses.back, label: <Trans>Come back with your code</Trans> }]}
        kind={<KindWords kind={matter.kind} />}
        title={<Trans>What became of it</Trans>}
        lead={
          <Trans>
            Sent to <bdi>{matter.forum?.name}</bdi> on <When iso={matter.receivedOn} />.
          </Trans>
        }
      />
      <QuickExit />
      <OutcomeNotice outcome={outcome} />
      <Section title={<Trans>Where it stands</Trans>}>
        <MatterFacts matter={matter} />
      </Section>
      <MatterOutcomes outcomes={matter.outcomes} />
      <Thread matter={matter} />
      <Openings matter={matter} />
      <MatterActs matter={matter} code={code} />
    </div>
  );
}

function KindWords({ kind }: Pick<Matter, 'kind'>) {
  if (kind === 'input') return <Trans>Said once</Trans>;
  return kind === 'grievance' ? <Trans>A grievance to a company</Trans> : <Trans>A reprisal</Trans>;
}

function OutcomeNotice({ outcome }: Pick<MatterPageProps, 'outcome'>) {
  if (outcome === 'done') return <Notice kind="success" isLive title={<Trans>It has arrived</Trans>} />;
  if (outcome === null) return null;
  return (
    <Notice kind="problem" isLive title={<Trans>Not sent</Trans>}>
      {outcome === 'closed' ? (
        <Trans>This is closed, or very many messages are here already. You can send something new.</Trans>
      ) : (
        <Trans>Write something first, or try again in an hour.</Trans>
      )}
    </Notice>
  );
}

function Thread({ matter }: { readonly matter: Matter }) {
  const authorOf = useAuthorWords();
  return (
    <Section title={<Trans>What was said since</Trans>}>
      {matter.messages.length === 0 ? (
        <p>
          <Trans>Nothing yet. Your code stays good.</Trans>
        </p>
      ) : null}
      <ol className="heard-thread">
        {matter.messages.map((message) => (
          <li key={message.number}>
            <p className="hint">
              {authorOf(message)} · <When iso={message.saidOn} />
            </p>
            <p className="answer contact-answer" dir="auto">
              {message.text}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Openings({ matter }: { readonly matter: Matter }) {
  const wordsOf = useOpeningWords();
  return (
    <Section
      title={<Trans>Who opened it</Trans>}
      lead={
        <Trans>
          Every opening is written down, and nobody can take it out. People who can open it now: {matter.readers}.
        </Trans>
      }
    >
      {matter.openings.length === 0 ? (
        <p>
          <Trans>Nobody yet.</Trans>
        </p>
      ) : null}
      <ul>
        {matter.openings.map((opening) => (
          <li key={`${opening.openedOn} ${opening.by} ${opening.name ?? ''}`}>
            {wordsOf(opening)} · <When iso={opening.openedOn} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
