import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { saveNeedsMutation } from '../api/save-needs.ts';
import { TextAct } from './text-act.tsx';

/** What somebody needs to take part; sealed, and opened by whoever facilitates. */
export function NeedsForm({ sessionId }: { readonly sessionId: string }) {
  const { t } = useLingui();
  const act = useAct();
  const [isKept, setIsKept] = useState(false);
  return (
    <Section
      title={<Trans>What you need to take part</Trans>}
      lead={
        <Trans>
          Access, somebody who looks after a child, an interpreter, breaks. It is sealed; only whoever facilitates opens
          it, without your name beside it, and your list of reads shows when.
        </Trans>
      }
    >
      {isKept ? (
        <Notice kind="success" isLive>
          <p>
            <Trans>Sealed. Sending it again replaces it.</Trans>
          </p>
        </Notice>
      ) : null}
      <TextAct
        draftKey={`needs.${sessionId}`}
        label={t`What you need`}
        button={<Trans>Seal and send</Trans>}
        shortest={3}
        longest={2000}
        act={act}
        onSend={async (text) => {
          const isSent = (await act.send(saveNeedsMutation, { sessionId, text })) !== null;
          setIsKept(isSent);
          return isSent;
        }}
      />
    </Section>
  );
}
