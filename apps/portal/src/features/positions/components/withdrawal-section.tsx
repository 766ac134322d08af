import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Notice, Section, TextArea } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { takeUpPositionMutation } from '../api/take-up-position.ts';
import { withdrawPositionMutation } from '../api/withdraw-position.ts';
import type { DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

const SHORTEST = 10;

/** Nobody goes on with a draft: said with a reason, and nothing is deleted. */
export function WithdrawSection({ draft, onChanged }: DraftPart) {
  if (!draft.isRepresentative || draft.state !== 'drafting') return null;
  return (
    <Section title={<Trans>Not go on with it</Trans>}>
      <Disclosure summary={<Trans>Withdraw this position</Trans>}>
        <WithdrawForm draft={draft} onChanged={onChanged} />
      </Disclosure>
    </Section>
  );
}

function WithdrawForm({ draft, onChanged }: DraftPart) {
  const { t } = useLingui();
  const act = useAct();
  const reasons = useLocalDraft(`withdrawal.${draft.id}`, '');
  const withdraw = async () => {
    if (!(await act.send(withdrawPositionMutation, { positionId: draft.id, reasons: reasons.value }))) return;
    reasons.discard();
    onChanged();
  };
  return (
    <div className="stack">
      <p>
        <Trans>
          The draft stays where it is with all its words, and can be taken up again. Whoever could read it reads your
          reason and your pseudonym. Nobody outside the forum learns of it.
        </Trans>
      </p>
      <TextArea
        label={t`Why nobody goes on with it`}
        rows={3}
        maxLength={2000}
        value={reasons.value}
        onChange={(text) => reasons.setValue(() => text)}
      />
      <div className="form-actions">
        <Button
          kind="danger"
          isDisabled={reasons.value.trim().length < SHORTEST}
          isPending={act.isBusy}
          onPress={() => void withdraw()}
        >
          <Trans>Withdraw the position</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}

/** That a draft was withdrawn, by whom and why; a representative can go on with it. */
export function WithdrawnNotice({ draft, onChanged }: DraftPart) {
  const act = useAct();
  const { withdrawal, state } = draft;
  if (!withdrawal) return null;
  const takeUp = async () => {
    if (await act.send(takeUpPositionMutation, { positionId: draft.id })) onChanged();
  };
  return (
    <Notice
      kind={state === 'withdrawn' ? 'warning' : 'info'}
      title={
        state === 'withdrawn' ? (
          <Trans>This position was withdrawn</Trans>
        ) : (
          <Trans>This position was withdrawn once and taken up again</Trans>
        )
      }
    >
      <p className="position-facts">
        <bdi>{withdrawal.pseudonym}</bdi>
        <When iso={withdrawal.at} kind="dateShort" />
      </p>
      <p dir="auto">{withdrawal.reasons}</p>
      {state === 'withdrawn' && draft.isRepresentative ? (
        <div className="form-actions">
          <Button isPending={act.isBusy} onPress={() => void takeUp()}>
            <Trans>Take it up again</Trans>
          </Button>
        </div>
      ) : null}
      <ActProblem act={act} />
    </Notice>
  );
}
