import { useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Link, Notice, Progress, Section, Skeleton } from '@baraza/ui';

export function StatesSection() {
  const { t } = useLingui();
  return (
    <Section title={t`States`}>
      <Notices />
      <Progress label={t`Importing published grants`} value={0.26} detail={t`312 of 1,204 grants`} />
      <Progress label={t`Looking for the bank's answer`} />
      <EmptyState title={t`No calls are open right now`} actions={<Button>{t`Tell me when one opens`}</Button>}>
        <p>{t`The next one is planned for January. Your papers stay ready.`}</p>
      </EmptyState>
      <Skeleton hasHeading lines={3} />
      <p>
        <Link href="/app/style-guide/problem">{t`A problem`}</Link> ·{' '}
        <Link href="/app/style-guide/receipt">{t`A page for paper`}</Link>
      </p>
    </Section>
  );
}

function Notices() {
  const { t } = useLingui();
  return (
    <>
      <Notice title={t`The call closes in three days`}>
        <p>{t`You can still change everything until then.`}</p>
      </Notice>
      <Notice kind="success" title={t`Your application is in`}>
        <p>{t`A copy of what you sent is kept in your papers.`}</p>
      </Notice>
      <Notice kind="warning" title={t`Two of your files are not sent yet`}>
        <p>{t`They are sent as soon as you are online.`}</p>
      </Notice>
      <Notice kind="problem">
        <p>{t`Somebody was faster: this was already decided. Nothing you wrote is lost.`}</p>
      </Notice>
    </>
  );
}
