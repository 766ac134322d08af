import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, TextArea } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { proposeAmendmentMutation } from '../api/propose-amendment.ts';
import { reviseAmendmentMutation } from '../api/revise-amendment.ts';
import { withdrawAmendmentMutation } from '../api/withdraw-amendment.ts';
import type { Amendment, DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { Collision, movedOf, type Standing } from './collision.tsx';

type OwnProps = DraftPart & { readonly amendment: Amendment };
/** Beside withdrawing it. */
type WithActs = OwnProps & { readonly children: ReactNode };

/** What an author may do with an open amendment: word it anew, find it another place, or withdraw it. */
export function OwnAmendment({ draft, amendment, onChanged, children }: WithActs) {
  const act = useAct();
  const { id: amendmentId, kind, fit } = amendment;
  const withdraw = async () => {
    if (await act.send(withdrawAmendmentMutation, { positionId: draft.id, amendmentId })) onChanged();
  };
  return (
    <>
      {fit === 'gone' && kind !== 'removal' ? (
        <AnotherPlace draft={draft} amendment={amendment} onChanged={onChanged} />
      ) : null}
      {fit !== 'gone' && kind !== 'removal' ? (
        <Rewording draft={draft} amendment={amendment} onChanged={onChanged} />
      ) : null}
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void withdraw()}>
          <Trans>Withdraw it</Trans>
        </Button>
        {children}
      </div>
      <ActProblem act={act} />
    </>
  );
}

/** The same amendment in other words, against the clause as it is now. */
function Rewording({ draft, amendment, onChanged }: OwnProps) {
  const { t } = useLingui();
  const act = useAct();
  const { id: amendmentId, fit, merged, text, clauseVersion } = amendment;
  const words = useLocalDraft(`revision.${draft.id}.${amendmentId}`, fit === 'conflict' ? text : (merged ?? text));
  const send = async (wording: string, version: number) => {
    const input = { positionId: draft.id, amendmentId, version, text: wording };
    if (!(await act.send(reviseAmendmentMutation, { input }))) return;
    words.discard();
    onChanged();
  };
  const settle = ({ version }: Standing, wording: string) => {
    words.setValue(() => wording);
    void send(wording, version);
  };
  const moved = movedOf(act.problem);
  const isSame = fit !== 'conflict' && words.value === text;
  return (
    <Disclosure summary={<Trans>Word it anew</Trans>} isOpen={fit === 'conflict'}>
      <div className="stack">
        <TextArea
          {...{ label: t`How it should read`, rows: 4, maxLength: 4000, lang: draft.language, value: words.value }}
          onChange={(wording) => words.setValue(() => wording)}
        />
        <div className="form-actions">
          <Button
            isDisabled={isSame || words.value.trim() === ''}
            isPending={act.isBusy}
            onPress={() => void send(words.value, clauseVersion)}
          >
            <Trans>Propose these words instead</Trans>
          </Button>
        </div>
        {moved ? <Collision moved={moved} mine={words.value} onSettled={settle} /> : <ActProblem act={act} />}
      </div>
    </Disclosure>
  );
}

/** Its clause was removed: the words can be proposed as a clause of their own, at the same place of the text. */
function AnotherPlace({ draft, amendment, onChanged }: OwnProps) {
  const act = useAct();
  const { id: amendmentId, text, reasons, addAfterClauseId } = amendment;
  if (!addAfterClauseId) {
    return (
      <p>
        <Trans>
          The recommendation that it belonged to was removed as well. Copy your words from above into a clause of
          another one, then withdraw this.
        </Trans>
      </p>
    );
  }
  const move = async () => {
    const place = { clauseId: addAfterClauseId, kind: 'addition' as const, version: 1, before: '' };
    if (!(await act.send(proposeAmendmentMutation, { input: { positionId: draft.id, ...place, text, reasons } })))
      return;
    await act.send(withdrawAmendmentMutation, { positionId: draft.id, amendmentId });
    onChanged();
  };
  return (
    <>
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void move()}>
          <Trans>Propose these words as a clause of their own</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </>
  );
}
