import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import type { ReactNode } from 'react';

/** For each kind of visitor the pages that they came for. */
export function HomeDoors() {
  return (
    <Section title={<Trans>Which door is yours?</Trans>}>
      <div className="home-doors">
        <AffectedDoor />
        <CompanyDoor />
        <OrganisationDoor />
        <CheckingDoor />
      </div>
    </Section>
  );
}

function Door({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Way({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const { i18n } = useLingui();
  return (
    <li>
      <a href={to.startsWith('/app') ? to : `/${i18n.locale}${to}`}>{children}</a>
    </li>
  );
}

function AffectedDoor() {
  return (
    <Door title={<Trans>Something happened to you, or worries you</Trans>}>
      <Way to="/heard">
        <Trans>Say it, ask for redress or report pressure</Trans>
      </Way>
      <Way to="/forums">
        <Trans>Forums, and how to join one</Trans>
      </Way>
      <Way to="/learning">
        <Trans>How such a technology works, in short</Trans>
      </Way>
    </Door>
  );
}

function CompanyDoor() {
  return (
    <Door title={<Trans>You work in a company</Trans>}>
      <Way to="/companies">
        <Trans>What companies were asked, and what they answered</Trans>
      </Way>
      <Way to="/engagements">
        <Trans>Engagements and their briefings</Trans>
      </Way>
      <Way to="/app/sign-in">
        <Trans>Contribute, brief, answer: sign in</Trans>
      </Way>
    </Door>
  );
}

function OrganisationDoor() {
  return (
    <Door title={<Trans>You are part of an organisation</Trans>}>
      <Way to="/calls">
        <Trans>Calls that are open</Trans>
      </Way>
      <Way to="/honoraria">
        <Trans>What taking part is paid</Trans>
      </Way>
      <Way to="/app/sign-in">
        <Trans>Apply, report, attest: sign in</Trans>
      </Way>
    </Door>
  );
}

function CheckingDoor() {
  return (
    <Door title={<Trans>You want to check</Trans>}>
      <Way to="/funds">
        <Trans>Every fund, down to the last cent</Trans>
      </Way>
      <Way to="/elections">
        <Trans>Every election, counted again by your browser</Trans>
      </Way>
      <Way to="/positions">
        <Trans>Every position that a forum adopted</Trans>
      </Way>
      <Way to="/log">
        <Trans>The public log that nobody can rewrite</Trans>
      </Way>
    </Door>
  );
}
