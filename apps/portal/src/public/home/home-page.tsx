import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, PageHeader, Section } from '@baraza/ui';
import { HomeDoors } from './home-doors.tsx';

/** What a stranger meets first: what this is, which door is theirs, and how to check it. */
export function HomePage() {
  const { i18n } = useLingui();
  return (
    <>
      <PageHeader
        title={<Trans>Companies pay and must answer. People decide.</Trans>}
        lead={
          <Trans>
            Baraza is a common fund that companies fill and cannot steer, and a place where people affected by
            technology elect who speaks for them. What they ask, a company answers point by point, by a date.
          </Trans>
        }
        actions={
          <ButtonLink href={`/${i18n.locale}/heard`}>
            <Trans>Be heard, without an account</Trans>
          </ButtonLink>
        }
      />
      <HomeDoors />
      <HowItHangsTogether />
      <TheName />
    </>
  );
}

function HowItHangsTogether() {
  return (
    <Section title={<Trans>How it hangs together</Trans>}>
      <ol className="home-steps">
        <li>
          <Trans>Companies pay into a fund. Independent boards decide where the money goes, with reasons.</Trans>
        </li>
        <li>
          <Trans>
            Organisations in the regions are resourced, and whoever takes part is paid, or says no without anybody
            learning of it.
          </Trans>
        </li>
        <li>
          <Trans>
            Members of a forum elect representatives in secret. Anyone can count again in their own browser.
          </Trans>
        </li>
        <li>
          <Trans>
            A company first tells what it plans and what may go wrong. Members are heard; representatives adopt a
            position, with the view of the minority attached.
          </Trans>
        </li>
        <li>
          <Trans>
            The company answers each point by its date. The members rate the answer, and only they close the matter. A
            date that passes is public by itself.
          </Trans>
        </li>
      </ol>
    </Section>
  );
}

function TheName() {
  return (
    <Section title={<Trans>The name</Trans>}>
      <p>
        <Trans>
          A baraza is the stone bench along a house front in Zanzibar, where a council sits and anyone may stop to
          listen and be heard.
        </Trans>
      </p>
    </Section>
  );
}
