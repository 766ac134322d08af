import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Disclosure, Link, Section, SectionNav, StatusTag, Tabs } from '@baraza/ui';

export function ActsSection() {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Acts and ways</Trans>}>
      <div className="cluster">
        <Button kind="primary">
          <Trans>Submit the application</Trans>
        </Button>
        <Button>
          <Trans>Save and go on later</Trans>
        </Button>
        <Button kind="danger">
          <Trans>Withdraw</Trans>
        </Button>
        <Button kind="primary" isPending>
          <Trans>Sending</Trans>
        </Button>
        <Button isDisabled>
          <Trans>Not possible now</Trans>
        </Button>
        <ButtonLink href="/app/style-guide" kind="quiet">
          <Trans>A link like a button</Trans>
        </ButtonLink>
      </div>
      <p>
        <Link href="/app/style-guide">
          <Trans>A link</Trans>
        </Link>{' '}
        ·{' '}
        <Link quiet href="/app/style-guide">
          <Trans>a quiet link in a list</Trans>
        </Link>
      </p>
      <div className="cluster">
        <StatusTag>
          <Trans>Draft</Trans>
        </StatusTag>
        <StatusTag tone="active">
          <Trans>Open</Trans>
        </StatusTag>
        <StatusTag tone="waiting">
          <Trans>Waiting for the board</Trans>
        </StatusTag>
        <StatusTag tone="good">
          <Trans>Paid</Trans>
        </StatusTag>
        <StatusTag tone="stopped">
          <Trans>Returned by the bank</Trans>
        </StatusTag>
      </div>
      <SectionNav
        label={t`Rooms of a call`}
        items={[
          { href: '/app/style-guide', label: t`Applications`, isCurrent: true, count: 12 },
          { href: '/app/style-guide?reviews', label: t`Reviews` },
          { href: '/app/style-guide?decision', label: t`Decision`, count: 1 },
        ]}
      />
      <Tabs
        label={t`Ways to look at it`}
        items={[
          {
            id: 'picture',
            label: t`Picture`,
            content: (
              <p>
                <Trans>The picture stands here.</Trans>
              </p>
            ),
          },
          {
            id: 'table',
            label: t`Table`,
            content: (
              <p>
                <Trans>The same as a table.</Trans>
              </p>
            ),
          },
        ]}
      />
      <Disclosure summary={<Trans>How is this made up?</Trans>} isOpen>
        <p>
          <Trans>Three contributions, less the provider's fee, less what is still in its chargeback window.</Trans>
        </p>
      </Disclosure>
    </Section>
  );
}
