import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section } from '@baraza/ui';
import { useState } from 'react';
import { leavePage } from '../../../shared/session/quick-exit.tsx';
import { eraseThisDevice } from '../../../shared/membership-key/panic-erase.ts';
import { useSession } from '../../../shared/session/session.tsx';

/** One act that forgets everything here and leaves. The membership goes on elsewhere. */
export function ForgetSection() {
  const { t } = useLingui();
  const { signOut } = useSession();
  const [isForgetting, setIsForgetting] = useState(false);
  const forget = async () => {
    setIsForgetting(true);
    await eraseThisDevice();
    await Promise.race([signOut(), new Promise((resolve) => setTimeout(resolve, 1500))]);
    leavePage();
  };
  return (
    <Section
      title={t`Forget everything on this device`}
      lead={t`Key, voting passes, drafts and pages kept for reading go at once, you are signed out, and a neutral page opens. Your membership goes on: your recovery code brings it back. A vote whose pass is only on this device is lost.`}
    >
      <div className="form-actions">
        <Button kind="danger" isPending={isForgetting} onPress={() => void forget()}>
          <Trans>Forget everything now</Trans>
        </Button>
      </div>
    </Section>
  );
}
