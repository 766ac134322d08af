import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Notice, Progress, Section, Skeleton } from '@baraza/ui';

export function StatesSection() {
  const { t } = useLingui();
  return (
    <Section title={<Trans>States</Trans>}>
      <Notice title={<Trans>The call closes in three days</Trans>}>
        <p>
          <Trans>You can still change everything until then.</Trans>
        </p>
      </Notice>
      <Notice kind="success" title={<Trans>Your application is in</Trans>}>
        <p>
          <Trans>A copy of what you sent is kept in your papers.</Trans>
        </p>
      </Notice>
      <Notice kind="warning" title={<Trans>Two of your files are not sent yet</Trans>}>
        <p>
          <Trans>They are sent as soon as you are online.</Trans>
        </p>
      </Notice>
      <Notice kind="problem">
        <p>
          <Trans>Somebody was faster: this was already decided. Nothing you wrote is lost.</Trans>
        </p>
      </Notice>
      <Progress label={t`Importing published grants`} value={0.26} detail={t`312 of 1,204 grants`} />
      <Progress label={t`Looking for the bank's answer`} />
      <EmptyState
        title={<Trans>No calls are open right now</Trans>}
        actions={
          <Button>
            <Trans>Tell me when one opens</Trans>
          </Button>
        }
      >
        <p>
          <Trans>The next one is planned for January. Your papers stay ready.</Trans>
        </p>
      </EmptyState>
      <Skeleton hasHeading lines={3} />
    </Section>
  );
}
