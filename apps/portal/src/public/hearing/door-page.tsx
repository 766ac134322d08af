import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Section } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { PublicGrievanceFiguresQuery } from '../../generated/graphql.ts';
import { GrievanceFigures, QuarterName } from '../../shared/grievances/grievance-figures.tsx';
import type { HeardAddresses } from './addresses.ts';
import { Care, QuickExit } from './care.tsx';

interface Door {
  readonly href: string;
  readonly title: ReactNode;
  readonly fits: ReactNode;
  readonly readers: ReactNode;
  readonly follows: ReactNode;
  readonly by: ReactNode;
}

type Figures = PublicGrievanceFiguresQuery['grievanceFigures'];

interface DoorPageProps {
  readonly addresses: HeardAddresses;
  readonly figures: Figures;
  readonly locale: string;
}

/** Side by side, so that people take the right door: what each is for, who reads it, what follows and when. */
export function DoorPage({ addresses, figures, locale }: DoorPageProps) {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={<Trans>Which of these is it?</Trans>}
        lead={
          <Trans>
            You can be heard here without an account, an e-mail address or a telephone number. If you take the wrong
            door, nothing is lost: whoever reads it will show you the other one.
          </Trans>
        }
      />
      <QuickExit />
      <Section title={<Trans>The doors</Trans>} isWide>
        <ol className="doors">
          {useDoors(addresses).map((door) => (
            <li key={door.href} className="door">
              <h3>
                <a href={door.href}>{door.title}</a>
              </h3>
              <dl>
                <Fact term={t`It is this, when`}>{door.fits}</Fact>
                <Fact term={t`Who reads it`}>{door.readers}</Fact>
                <Fact term={t`What follows`}>{door.follows}</Fact>
                <Fact term={t`By when`}>{door.by}</Fact>
              </dl>
            </li>
          ))}
        </ol>
      </Section>
      <Otherwise addresses={addresses} />
      <WhatBecame figures={figures} locale={locale} />
    </>
  );
}

function Otherwise({ addresses }: { readonly addresses: HeardAddresses }) {
  return (
    <>
      <Section title={<Trans>You have been here before</Trans>}>
        <p>
          <a href={addresses.back}>
            <Trans>Come back with your code</Trans>
          </a>
        </p>
      </Section>
      <Section title={<Trans>Care</Trans>}>
        <Care addresses={addresses} />
      </Section>
    </>
  );
}

/** Nothing before the first quarter was counted. */
function WhatBecame({ figures, locale }: Pick<DoorPageProps, 'figures' | 'locale'>) {
  const { t } = useLingui();
  const period = figures[0]?.period;
  if (!period) return null;
  return (
    <Section title={<Trans>What became of grievances</Trans>} isWide>
      <GrievanceFigures
        caption={<QuarterName period={period} />}
        rows={figures}
        first={{
          header: t`Company`,
          cell: ({ addressee }) => (
            <a href={`/${locale}/companies/${addressee?.slug ?? ''}`}>
              <bdi>{addressee?.name}</bdi>
            </a>
          ),
        }}
      />
    </Section>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function useDoors(addresses: HeardAddresses): readonly Door[] {
  return [...wordDoors(addresses), ...safetyDoors(addresses)];
}

function wordDoors(addresses: HeardAddresses): readonly Door[] {
  return [
    {
      href: addresses.input,
      title: <Trans>Say something once</Trans>,
      fits: <Trans>You have seen or lived what a product does, and a forum should know.</Trans>,
      readers: <Trans>Representatives and moderators of the forum that you choose.</Trans>,
      follows: (
        <Trans>
          They answer you under a code, and may take your point, without you, into what they ask of a company.
        </Trans>
      ),
      by: <Trans>No fixed day.</Trans>,
    },
    {
      href: addresses.grievance,
      title: <Trans>A grievance to a company</Trans>,
      fits: <Trans>A company did something to you, and it should put it right.</Trans>,
      readers: <Trans>The forum. The company reads only as much as you allow.</Trans>,
      follows: (
        <Trans>
          The company has to answer you. You say whether it solved anything. Only you or the forum can close it.
        </Trans>
      ),
      by: <Trans>Acknowledged in 14 days, answered in 60. After that it counts as overdue.</Trans>,
    },
    {
      href: addresses.reprisal,
      title: <Trans>A reprisal</Trans>,
      fits: <Trans>Somebody makes you pay, or threatens to, because you spoke.</Trans>,
      readers: <Trans>The forum’s safety officers and nobody else. You see each time one of them opens it.</Trans>,
      follows: <Trans>They answer, and write down what they did for you.</Trans>,
      by: <Trans>Within 72 hours.</Trans>,
    },
  ];
}

function safetyDoors(addresses: HeardAddresses): readonly Door[] {
  return [
    {
      href: addresses.sealed,
      title: <Trans>The sealed channel, for workers</Trans>,
      fits: <Trans>You work for a company, and nobody but one trusted person may read what you know.</Trans>,
      readers: <Trans>The forum’s safety officer. Not the server, not whoever runs it.</Trans>,
      follows: <Trans>Your browser locks the text. Answers come locked for your code. It needs scripts.</Trans>,
      by: <Trans>Within 72 hours.</Trans>,
    },
    {
      href: addresses.remedies,
      title: <Trans>Where else you can go</Trans>,
      fits: <Trans>You want to know what courts, regulators, contact points or ombudspersons could do for you.</Trans>,
      readers: <Trans>Nobody: you only look.</Trans>,
      follows: <Trans>What each can give, what it costs, how long it takes and what it risks, with its source.</Trans>,
      by: <Trans>Now.</Trans>,
    },
  ];
}
