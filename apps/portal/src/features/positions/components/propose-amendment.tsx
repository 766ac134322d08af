import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, RadioGroup, TextArea } from '@baraza/ui';
import type { AmendmentKind } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { proposeAmendmentMutation } from '../api/propose-amendment.ts';
import { type Proposal, proposalKey } from '../kept-words.ts';
import type { Clause, DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { Collision, movedOf, type Standing } from './collision.tsx';

/** Another wording of a clause, with a reason, for the others to accept or refuse. */
export function ProposeAmendment({ draft, clause, onChanged }: DraftPart & { readonly clause: Clause }) {
  const act = useAct();
  const proposal = useLocalDraft<Proposal>(proposalKey(draft.id, clause.id), unchanged(clause));
  const send = async ({ kind, text, reasons, over } = proposal.value) => {
    const words = { text: kind === 'removal' ? '' : text, reasons };
    const asRead = { version: over.version, before: over.text };
    const input = { positionId: draft.id, clauseId: clause.id, kind, ...asRead, ...words };
    if (!(await act.send(proposeAmendmentMutation, { input }))) return;
    proposal.discard();
    onChanged();
  };
  const settle = (over: Standing, text: string) => {
    proposal.setValue((before) => ({ ...before, over, text }));
    void send({ ...proposal.value, over, text });
  };
  const moved = movedOf(act.problem);
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
        {moved ? <Collision moved={moved} mine={proposal.value.text} onSettled={settle} /> : <ActProblem act={act} />}
      </div>
    </Disclosure>
  );
}

const unchanged = ({ version, text }: Clause): Proposal => {
  return { kind: 'change', text, reasons: '', over: { version, text } };
};

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
