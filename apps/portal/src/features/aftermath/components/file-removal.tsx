import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Notice, RadioGroup, Select, TextArea } from '@baraza/ui';
import { useState } from 'react';
import type { MemberRecallPetitionsQuery, RemovalCause } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { fileRemovalMutation } from '../api/file-removal.ts';

interface FileRemovalProps {
  readonly representatives: MemberRecallPetitionsQuery['representatives'];
}

/** Tells the independent panel why a representative must go. Nobody else reads it, save the representative. */
export function FileRemoval({ representatives }: FileRemovalProps) {
  const { t } = useLingui();
  const [seatId, setSeatId] = useState(representatives[0]?.id ?? '');
  const [cause, setCause] = useState<RemovalCause | null>(null);
  const [isFiled, setIsFiled] = useState(false);
  const draft = useLocalDraft('removal', '');
  const act = useAct();
  const complaint = draft.value.trim();
  const file = async () => {
    if (!cause || !(await act.send(fileRemovalMutation, { input: { seatId, cause, complaint } }))) return;
    draft.discard();
    setIsFiled(true);
  };
  return (
    <Disclosure summary={t`Ask the panel to remove a representative`} isOpen={draft.value !== ''}>
      <div className="stack">
        {isFiled ? <Filed /> : null}
        <Select label={t`Representative`} value={seatId} options={optionsOf(representatives)} onChange={setSeatId} />
        <CauseChoice cause={cause} onChange={setCause} />
        <TextArea
          label={t`What happened`}
          hint={t`At least 20 characters. The panel and the representative read it; it is not published, and your name is not shown.`}
          rows={5}
          value={draft.value}
          onChange={(text) => draft.setValue(() => text)}
          maxLength={4000}
        />
        <div className="form-actions">
          <Button isDisabled={!cause || complaint.length < 20} isPending={act.isBusy} onPress={() => void file()}>
            <Trans>Send it to the panel</Trans>
          </Button>
        </div>
        <ProblemNotice problem={act.problem} words={{}} />
        <RequestErrorNotice error={act.error} />
      </div>
    </Disclosure>
  );
}

function optionsOf(representatives: FileRemovalProps['representatives']) {
  return representatives.map(({ id, pseudonym, constituency }) => {
    return { value: id, label: `${pseudonym} · ${constituency?.title ?? ''}` };
  });
}

function Filed() {
  return (
    <Notice kind="success" isLive>
      <Trans>The panel has your complaint. The representative may reply before it decides.</Trans>
    </Notice>
  );
}

interface CauseChoiceProps {
  readonly cause: RemovalCause | null;
  readonly onChange: (cause: RemovalCause) => void;
}

function CauseChoice({ cause, onChange }: CauseChoiceProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`Cause`}
      value={cause}
      onChange={(value) => onChange(value as RemovalCause)}
      options={[
        { value: 'harassment', label: t`Harassment` },
        { value: 'undisclosed_company_pay', label: t`Pay from a company that was not disclosed` },
      ]}
    />
  );
}
