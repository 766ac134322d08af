import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure } from '@baraza/ui';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { checkNotesMutation } from '../api/check-notes.ts';
import type { SessionSeen } from '../types.ts';
import { TextAct } from './text-act.tsx';

interface CheckNotesProps {
  readonly session: SessionSeen;
  readonly side: 'company' | 'forum';
  readonly onChecked: () => void;
}

/** Agree, or lay an objection beside the notes; neither changes a word in them. */
export function CheckNotes({ session, side, onChecked }: CheckNotesProps) {
  const { t } = useLingui();
  const act = useAct();
  const { notes } = session;
  if (!notes || notes.publishedAt || notes.checks.some((check) => check.side === side)) return null;
  const check = async (objection: string | null) => {
    const isSent = (await act.send(checkNotesMutation, { sessionId: session.id, objection })) !== null;
    if (isSent) onChecked();
    return isSent;
  };
  return (
    <div className="stack">
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void check(null)}>
          <Trans>We agree with the notes</Trans>
        </Button>
      </div>
      <Disclosure summary={t`We see something differently`}>
        <TextAct
          draftKey={`objection.${session.id}`}
          label={t`What you see differently`}
          hint={t`It is published beside the notes. It does not change them.`}
          button={<Trans>Lay it beside the notes</Trans>}
          shortest={10}
          longest={4000}
          act={act}
          onSend={check}
        />
      </Disclosure>
    </div>
  );
}
