import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, PageHeader, Section } from '@baraza/ui';

/** What a stranger meets first: what this is, and how to check it. */
export function HomePage() {
  return (
    <>
      <PageHeader
        title={<Trans>A fund that companies fill and cannot steer</Trans>}
        lead={
          <Trans>
            Companies pay into a common fund. Independent boards decide where the money goes. Everything that can be
            public is public, down to the last cent.
          </Trans>
        }
        actions={
          <ButtonLink href="/app/sign-in">
            <Trans>Sign in</Trans>
          </ButtonLink>
        }
      />
      <Section title={<Trans>What you can check here</Trans>}>
        <div className="prose">
          <p>
            <Trans>
              What came into each fund, and from whom; which resolution allocated it, with its reasons; whom it was paid
              to.
            </Trans>
          </p>
          <OfElections />
          <p>
            <Trans>Every total opens the entries it is made of, and every entry what caused it.</Trans>
          </p>
        </div>
      </Section>
      <TheName />
    </>
  );
}

function OfElections() {
  const { i18n } = useLingui();
  return (
    <p>
      <Trans>
        Who was elected, and by which votes, stage by stage: <a href={`/${i18n.locale}/elections`}>elections</a>. Your
        own browser can count again.
      </Trans>
    </p>
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
