import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { confirmShareMutation } from '../api/confirm-share.ts';
import type { ShareFinding } from '../ceremony/election-key.ts';
import { OfficeProblem } from './office-problem.tsx';
import { ShareInput } from './share-input.tsx';

interface ShareCheckProps {
  readonly slug: string;
  readonly share: {
    readonly holderId: string;
    readonly shareHash: string;
    readonly confirmedAt?: string | null;
  };
  readonly onConfirmed: () => void;
}

/** Holds a share against its hash on this device. Only the holder's word that it is right is sent. */
export function ShareCheck({ slug, share, onConfirmed }: ShareCheckProps) {
  const { t } = useLingui();
  const [finding, setFinding] = useState<ShareFinding>();
  const act = useAct();
  const check = async (words: string) => {
    const { checkShare } = await import('../ceremony/election-key.ts');
    setFinding(checkShare(words, share.holderId, share.shareHash));
  };
  const confirm = async () => {
    if (
      !(await act.send(confirmShareMutation, {
        election: slug,
        shareHash: share.shareHash,
      }))
    )
      return;
    setFinding(undefined);
    onConfirmed();
  };
  return (
    <Section
      title={share.confirmedAt ? t`Check it again` : t`Check and confirm it`}
      lead={t`It is compared here, on this device. The share is not sent anywhere, and is gone when you leave the page.`}
    >
      <ShareInput fileLabel={t`The file of your share`} act={t`Check the text`} onText={check} />
      <ShareAnswer finding={finding} />
      {finding === 'right' && !share.confirmedAt ? (
        <div className="form-actions">
          <Button kind="primary" isPending={act.isBusy} onPress={() => void confirm()}>
            <Trans>Confirm that I have my share</Trans>
          </Button>
        </div>
      ) : null}
      <OfficeProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </Section>
  );
}

function ShareAnswer({ finding }: { readonly finding: ShareFinding | undefined }) {
  const { t } = useLingui();
  if (!finding) return null;
  const words: Readonly<Record<ShareFinding, string>> = {
    right: t`This is your share: it has the hash that the election knows.`,
    'not-a-share': t`This is not a share. Look for a text that begins with [{"holder".`,
    'another-holder': t`This is a share, but another holder’s. Whoever gave it to you should not have it any more.`,
    'another-share': t`This share has another hash: it is of another election, or of an earlier ceremony.`,
  };
  return (
    <Notice kind={finding === 'right' ? 'success' : 'problem'} isLive>
      {words[finding]}
    </Notice>
  );
}
