import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Progress, Section } from '@baraza/ui';
import { useFormat } from '../../../shared/format/use-format.tsx';
import type { CountOutcome } from '../count/count-board.ts';
import { CheckTable } from './check-table.tsx';
import type { Count, LoadedBoard } from './use-count.ts';

/** Step three: every check, then the opening and the count, on this device. */
export function CountRunSection({ count, loaded }: { readonly count: Count; readonly loaded: LoadedBoard }) {
  const { t } = useLingui();
  const { required } = loaded.manifest.electionKey;
  const isReady = count.shares.length >= required;
  return (
    <Section
      title={t`3. The count`}
      lead={t`Everything that anybody can check is checked first. If anything fails, no ballot is opened.`}
    >
      {count.progress ? (
        <Running count={count} />
      ) : (
        <div className="form-actions">
          <Button kind={count.outcome ? 'quiet' : 'primary'} isDisabled={!isReady} onPress={() => void count.start()}>
            {count.outcome ? t`Count again` : t`Check, open and count`}
          </Button>
        </div>
      )}
      {count.outcome && !count.progress ? <Stopped outcome={count.outcome} /> : null}
    </Section>
  );
}

function Running({ count }: { readonly count: Count }) {
  const { t } = useLingui();
  const format = useFormat();
  if (!count.progress) return null;
  const { step, done, all } = count.progress;
  const [soFar, total] = [format.number(done), format.number(all)];
  const isChecking = step === 'checking';
  return (
    <>
      <Progress
        label={isChecking ? t`Checking signatures` : t`Opening ballots`}
        value={all === 0 ? 1 : done / all}
        detail={t`${soFar} of ${total}`}
      />
      <div className="form-actions">
        <Button onPress={count.stop}>
          <Trans>Stop</Trans>
        </Button>
      </div>
    </>
  );
}

/** A count that gave no result. */
function Stopped({ outcome }: { readonly outcome: CountOutcome }) {
  if (outcome.type === 'counted' || outcome.type === 'found') return <CheckTable checks={outcome.checks} />;
  if (outcome.type === 'unreadable') {
    return (
      <Notice kind="problem" isLive title={<Trans>The board cannot be read</Trans>}>
        <p lang="en" dir="ltr">
          {outcome.reason}
        </p>
      </Notice>
    );
  }
  return (
    <>
      <Notice kind="problem" isLive title={<Trans>Nothing was opened</Trans>}>
        <Trans>
          A check failed. Do not sign anything; tell the returning officer and the other scrutineers which one.
        </Trans>
      </Notice>
      <CheckTable checks={outcome.checks} />
    </>
  );
}
