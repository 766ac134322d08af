import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { saveNeedsMutation } from '../api/save-needs.ts';
import { TextAct } from './text-act.tsx';

interface NeedsFormProps {
  readonly sessionId: string;
  /** Whether something is sealed already. */
  readonly hasSaid: boolean;
}

/** What somebody needs to take part; sealed, and opened by whoever facilitates. */
export function NeedsForm({ sessionId, hasSaid }: NeedsFormProps) {
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
      <Sealed hasSaid={hasSaid} isKept={isKept} />
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

/** That something is sealed, after a reload too; not what it is, which nobody needs to open for this. */
function Sealed({ hasSaid, isKept }: { readonly hasSaid: boolean; readonly isKept: boolean }) {
  if (isKept)
    return (
      <Notice kind="success" isLive>
        <p>
          <Trans>Sealed. Sending it again replaces it.</Trans>
        </p>
      </Notice>
    );
  if (!hasSaid) return null;
  return (
    <Notice>
      <p>
        <Trans>You told whoever facilitates what you need. Write again to replace it.</Trans>
      </p>
    </Notice>
  );
}
