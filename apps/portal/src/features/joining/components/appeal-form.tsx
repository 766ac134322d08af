import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Notice, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { appealRefusalMutation } from '../api/appeal-refusal.ts';

/** A refusal is heard by somebody of another forum. */
export function AppealForm({ code }: { readonly code: string }) {
  const { t } = useLingui();
  const act = useAct();
  const [grounds, setGrounds] = useState('');
  const [isFiled, setIsFiled] = useState(false);
  const file = async () => setIsFiled((await act.send(appealRefusalMutation, { code, grounds })) !== null);
  if (isFiled) {
    return (
      <Notice kind="success" isLive>
        <p>
          <Trans>Your appeal is filed. Keep this page: the code shows what becomes of it.</Trans>
        </p>
      </Notice>
    );
  }
  return (
    <Disclosure summary={t`Appeal`}>
      <div className="stack">
        <p>
          <Trans>
            Somebody of another forum decides. They read the reason above and what you write, and never learn who you
            are unless you write it.
          </Trans>
        </p>
        <ProblemNotice problem={act.problem} words={{}} />
        <RequestErrorNotice error={act.error} />
        <TextArea label={t`Why the refusal is wrong`} maxLength={4000} value={grounds} onChange={setGrounds} />
        <div className="form-actions">
          <Button isDisabled={grounds.trim().length < 10} isPending={act.isBusy} onPress={() => void file()}>
            <Trans>File the appeal</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
