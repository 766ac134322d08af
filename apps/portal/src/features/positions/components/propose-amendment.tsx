import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, RadioGroup, TextArea } from '@baraza/ui';
import type { AmendmentKind } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { proposeAmendmentMutation } from '../api/propose-amendment.ts';
import type { Clause, DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

interface Proposal {
  readonly kind: AmendmentKind;
  readonly text: string;
  readonly reasons: string;
}

/** Another wording of a clause, with a reason, for the others to accept or refuse. */
export function ProposeAmendment({ draft, clause, onChanged }: DraftPart & { readonly clause: Clause }) {
  const { t } = useLingui();
  const act = useAct();
  const first: Proposal = { kind: 'change', text: clause.text, reasons: '' };
  const proposal = useLocalDraft<Proposal>(`amendment.${clause.id}`, first);
  const { kind, text, reasons } = proposal.value;
  const set = (change: Partial<Proposal>) => proposal.setValue((before) => ({ ...before, ...change }));
  const send = async () => {
    const { id: clauseId, version, text: before } = clause;
    const input = {
      positionId: draft.id,
      clauseId,
      kind,
      version,
      before,
      text: kind === 'removal' ? '' : text,
      reasons,
    };
    if (!(await act.send(proposeAmendmentMutation, { input }))) return;
    proposal.discard();
    onChanged();
  };
  const isTitle = clause.part === 'title' || clause.part === 'recommendation';
  const kinds = [
    { value: 'change', label: t`Change these words` },
    ...(isTitle ? [] : [{ value: 'removal', label: t`Remove this clause` }]),
    { value: 'addition', label: t`Add a clause after it` },
  ];
  const pick = (next: string) => {
    set({ kind: next as AmendmentKind, text: next === 'addition' ? '' : clause.text });
  };
  return (
    <Disclosure summary={<Trans>Propose an amendment</Trans>}>
      <div className="stack">
        <RadioGroup label={t`What should happen`} options={kinds} value={kind} onChange={pick} />
        {kind === 'removal' ? null : (
          <TextArea
            label={t`How it should read`}
            rows={4}
            maxLength={4000}
            lang={draft.language}
            value={text}
            onChange={(words) => set({ text: words })}
          />
        )}
        <TextArea
          label={t`Why`}
          rows={2}
          maxLength={2000}
          value={reasons}
          onChange={(words) => set({ reasons: words })}
        />
        <div className="form-actions">
          <Button isDisabled={reasons.trim().length < 3} isPending={act.isBusy} onPress={() => void send()}>
            <Trans>Propose it</Trans>
          </Button>
        </div>
        <ActProblem act={act} />
      </div>
    </Disclosure>
  );
}
