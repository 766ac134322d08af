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
  const act = useAct();
  const first: Proposal = { kind: 'change', text: clause.text, reasons: '' };
  const proposal = useLocalDraft<Proposal>(`amendment.${clause.id}`, first);
  const send = async () => {
    const { id: clauseId, version, text: before } = clause;
    const { kind, text, reasons } = proposal.value;
    const words = { text: kind === 'removal' ? '' : text, reasons };
    const input = { positionId: draft.id, clauseId, kind, version, before, ...words };
    if (!(await act.send(proposeAmendmentMutation, { input }))) return;
    proposal.discard();
    onChanged();
  };
  return (
    <Disclosure summary={<Trans>Propose an amendment</Trans>}>
      <div className="stack">
        <Fields
          clause={clause}
          language={draft.language}
          proposal={proposal.value}
          onChange={(change) => proposal.setValue((before) => ({ ...before, ...change }))}
        />
        <div className="form-actions">
          <Button
            isDisabled={proposal.value.reasons.trim().length < 3}
            isPending={act.isBusy}
            onPress={() => void send()}
          >
            <Trans>Propose it</Trans>
          </Button>
        </div>
        <ActProblem act={act} />
      </div>
    </Disclosure>
  );
}

interface FieldsProps {
  readonly clause: Clause;
  readonly language: string;
  readonly proposal: Proposal;
  readonly onChange: (change: Partial<Proposal>) => void;
}

function Fields({ clause, language, proposal: { kind, text, reasons }, onChange }: FieldsProps) {
  const { t } = useLingui();
  const isTitle = clause.part === 'title' || clause.part === 'recommendation';
  const kinds = [
    { value: 'change', label: t`Change these words` },
    ...(isTitle ? [] : [{ value: 'removal', label: t`Remove this clause` }]),
    { value: 'addition', label: t`Add a clause after it` },
  ];
  const pick = (next: string) => {
    onChange({ kind: next as AmendmentKind, text: next === 'addition' ? '' : clause.text });
  };
  return (
    <>
      <RadioGroup label={t`What should happen`} options={kinds} value={kind} onChange={pick} />
      {kind === 'removal' ? null : (
        <TextArea
          label={t`How it should read`}
          rows={4}
          maxLength={4000}
          lang={language}
          value={text}
          onChange={(words) => onChange({ text: words })}
        />
      )}
      <TextArea
        label={t`Why`}
        rows={2}
        maxLength={2000}
        value={reasons}
        onChange={(why) => onChange({ reasons: why })}
      />
    </>
  );
}
