import { Button, TextArea, type ButtonKind } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import type { Act } from '../../../shared/step-up/use-act.ts';
import { ActProblem } from './act-problem.tsx';

interface TextActProps {
  /** Under which the words are kept on this device until they are sent. */
  readonly draftKey: string;
  readonly label: string;
  readonly hint?: string;
  readonly button: ReactNode;
  readonly kind?: ButtonKind;
  readonly shortest: number;
  readonly longest: number;
  readonly rows?: number;
  readonly act: Act;
  /** True where it was sent: the draft goes. */
  readonly onSend: (text: string) => Promise<boolean>;
}

/** One text and what is done with it; every letter is on this device until it was sent. */
export function TextAct({
  draftKey,
  label,
  hint,
  button,
  kind = 'quiet',
  shortest,
  longest,
  rows = 3,
  act,
  onSend,
}: TextActProps) {
  const draft = useLocalDraft(`taking-part.${draftKey}`, '');
  const send = async () => {
    if (await onSend(draft.value.trim())) draft.discard();
  };
  return (
    <div className="stack">
      <TextArea
        label={label}
        {...(hint !== undefined && { hint })}
        rows={rows}
        value={draft.value}
        onChange={(text) => draft.setValue(() => text)}
        maxLength={longest}
      />
      <div className="form-actions">
        <Button
          kind={kind}
          isDisabled={draft.value.trim().length < shortest}
          isPending={act.isBusy}
          onPress={() => void send()}
        >
          {button}
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}
