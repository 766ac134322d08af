import { useLingui } from '@lingui/react/macro';
import {
  Button,
  ButtonLink,
  Disclosure,
  Link,
  Section,
  SectionNav,
  StatusTag,
  Tabs,
  type StatusTone,
} from '@baraza/ui';

const HERE = '/app/style-guide';

export function ActsSection() {
  const { t } = useLingui();
  return (
    <Section title={t`Acts and ways`}>
      <Buttons />
      <p>
        <Link href={HERE}>{t`A link`}</Link> · <Link quiet href={HERE}>{t`a quiet link in a list`}</Link>
      </p>
      <Tags />
      <Ways />
      <Disclosure summary={t`How is this made up?`} isOpen>
        <p>{t`Three contributions, less the provider's fee, less what is still in its chargeback window.`}</p>
      </Disclosure>
    </Section>
  );
}

function Buttons() {
  const { t } = useLingui();
  return (
    <div className="cluster">
      <Button kind="primary">{t`Submit the application`}</Button>
      <Button>{t`Save and go on later`}</Button>
      <Button kind="danger">{t`Withdraw`}</Button>
      <Button kind="primary" isPending>{t`Sending`}</Button>
      <Button isDisabled>{t`Not possible now`}</Button>
      <ButtonLink href={HERE} kind="quiet">{t`A link like a button`}</ButtonLink>
    </div>
  );
}

function Tags() {
  const { t } = useLingui();
  const tags: ReadonlyArray<readonly [StatusTone, string]> = [
    ['quiet', t`Draft`],
    ['active', t`Open`],
    ['waiting', t`Waiting for the board`],
    ['good', t`Paid`],
    ['stopped', t`Returned by the bank`],
  ];
  return (
    <div className="cluster">
      {tags.map(([tone, words]) => (
        <StatusTag key={tone} tone={tone}>
          {words}
        </StatusTag>
      ))}
    </div>
  );
}

function Ways() {
  const { t } = useLingui();
  const places = [
    { href: HERE, label: t`Applications`, isCurrent: true, count: 12 },
    { href: `${HERE}?reviews`, label: t`Reviews` },
    { href: `${HERE}?decision`, label: t`Decision`, count: 1 },
  ];
  const views = [
    { id: 'picture', label: t`Picture`, content: <p>{t`The picture stands here.`}</p> },
    { id: 'table', label: t`Table`, content: <p>{t`The same as a table.`}</p> },
  ];
  return (
    <>
      <SectionNav label={t`Rooms of a call`} items={places} />
      <Tabs label={t`Ways to look at it`} items={views} />
    </>
  );
}
