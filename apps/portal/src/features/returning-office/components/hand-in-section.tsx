import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Notice, Section } from '@baraza/ui';
import type { ElectionManifest } from '@baraza/blind-ballots';
import { useState } from 'react';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { submitResultMutation } from '../api/submit-result.ts';
import type { HandedCount } from '../count/counted-files.ts';
import { Counted } from './counted-section.tsx';
import { OfficeProblem } from './office-problem.tsx';

interface HandInProps {
  readonly slug: string;
  readonly counted: HandedCount;
  readonly manifest: ElectionManifest | null;
  readonly onDone: () => void;
}

/** The last step: to stand by a result with one's signature. */
export function HandInSection({ slug, counted, manifest, onDone }: HandInProps) {
  const { t } = useLingui();
  const [isSure, setIsSure] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const act = useAct();
  const send = async () => {
    const { resultText, signature, sharesText } = counted;
    const input = {
      election: slug,
      resultText,
      signature,
      ...(sharesText === null ? {} : { sharesText }),
    };
    if (!(await act.send(submitResultMutation, { input }))) return;
    setIsSent(true);
    onDone();
  };
  return (
    <Section
      title={t`4. Sign and hand in`}
      lead={t`Your signature says: I checked, opened and counted, and this is what I found.`}
    >
      <Counted result={counted.result} manifest={manifest} />
      {isSent ? (
        <HandedIn />
      ) : (
        <>
          <Checkbox label={t`I counted this myself, and I stand by it`} isSelected={isSure} onChange={setIsSure} />
          <div className="form-actions">
            <Button kind="primary" isDisabled={!isSure} isPending={act.isBusy} onPress={() => void send()}>
              <Trans>Sign and hand in</Trans>
            </Button>
          </div>
        </>
      )}
      <OfficeProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </Section>
  );
}

function HandedIn() {
  return (
    <Notice kind="success" isLive title={<Trans>Your result is handed in</Trans>}>
      <Trans>
        Once enough scrutineers have signed the same bytes, the server verifies everything again and publishes the
        result. Close this page: the shares go with it.
      </Trans>
    </Notice>
  );
}
