import { Trans } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { PublicHearingForumsQuery } from '../../generated/graphql.ts';
import type { HeardAddresses } from './addresses.ts';
import { QuickExit } from './care.tsx';

type ForumLine = PublicHearingForumsQuery['forums']['edges'][number]['node'];

interface ChooseForumProps {
  readonly title: ReactNode;
  readonly forums: readonly ForumLine[];
  /** This page's own address; the forum is added to it. */
  readonly href: string;
  readonly addresses: HeardAddresses;
  /** What can be done here without naming a forum. */
  readonly children?: ReactNode;
}

/** First question, on a page of its own: which forum. */
export function ChooseForumPage({ title, forums, href, addresses, children }: ChooseForumProps) {
  const active = forums.filter(({ state }) => state === 'active');
  return (
    <>
      <PageHeader
        crumbs={[{ href: addresses.doors, label: <Trans>Be heard</Trans> }]}
        title={title}
        lead={<Trans>Each forum reads what is sent to it, and nothing of the others.</Trans>}
      />
      <QuickExit />
      <Section title={<Trans>To which forum?</Trans>}>
        {active.length === 0 ? (
          <EmptyState title={<Trans>No forum is open yet</Trans>}>
            <Trans>Come back later, or look where else you can go.</Trans>
          </EmptyState>
        ) : null}
        <ol className="register">
          {active.map(({ id, slug, name, charter }) => (
            <li key={id}>
              <h3>
                <a href={`${href}?forum=${slug}`}>
                  <bdi>{name}</bdi>
                </a>
              </h3>
              <p className="register-reasons" dir="auto">
                {charter?.content.purpose}
              </p>
            </li>
          ))}
        </ol>
      </Section>
      {children}
    </>
  );
}
