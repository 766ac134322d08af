import { useLingui } from '@lingui/react/macro';
import { Button, TextArea, TextField } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { RatingProblem } from './rating-problem.tsx';

type Answer = { readonly answer: { readonly __typename: string } };

interface ReasonsFormProps {
  readonly item: { readonly id: string };
  /** Names the words kept on this device, whatever language they were begun in. */
  readonly name: 'close' | 'reopen' | 'holds' | 'regressed';
  /** A mutation whose input has `itemId`, `reasons` and `evidenceUrl`. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the variables differ by one enum from act to act
  readonly mutation: TypedDocumentNode<Answer, any>;
  readonly extra?: Readonly<Record<string, string>>;
  readonly needsEvidence?: boolean;
  readonly hint: string;
  readonly act: ReactNode;
  readonly onDone: () => void;
}

interface Draft {
  readonly reasons: string;
  readonly evidenceUrl: string;
}

const NOTHING: Draft = { reasons: '', evidenceUrl: '' };

/** Reasons and evidence that are published with an act of the forum. */
export function ReasonsForm(props: ReasonsFormProps) {
  const { item, name, mutation, extra = {}, needsEvidence = false, hint, act: words, onDone } = props;
  const { t } = useLingui();
  const act = useAct();
  const { value, setValue, discard } = useLocalDraft<Draft>(`forum-act.${item.id}.${name}`, NOTHING);
  const send = async () => {
    const input = { itemId: item.id, reasons: value.reasons.trim(), evidenceUrl: value.evidenceUrl.trim() || null };
    if (!(await act.send(mutation, { input: { ...input, ...extra } }))) return;
    discard();
    onDone();
  };
  const isReady = value.reasons.trim().length >= 10 && (!needsEvidence || value.evidenceUrl.trim() !== '');
  return (
    <div className="stack">
      <TextArea
        label={t`Reasons, for everybody to read`}
        hint={hint}
        rows={4}
        maxLength={4000}
        value={value.reasons}
        onChange={(reasons) => setValue((before) => ({ ...before, reasons }))}
      />
      <TextField
        label={t`Where the evidence can be read`}
        hint={t`A web address.`}
        isOptional={!needsEvidence}
        value={value.evidenceUrl}
        onChange={(evidenceUrl) => setValue((before) => ({ ...before, evidenceUrl }))}
      />
      <div className="form-actions">
        <Button kind="primary" isDisabled={!isReady} isPending={act.isBusy} onPress={() => void send()}>
          {words}
        </Button>
      </div>
      <RatingProblem act={act} />
    </div>
  );
}
