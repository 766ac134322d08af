import { Trans } from '@lingui/react/macro';
import { Button, SaveState } from '@baraza/ui';
import { useNavigate } from 'react-router';
import { type LocalDraft, useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { openEngagementMutation } from '../api/open-engagement.ts';
import { openForumEngagementMutation } from '../api/open-forum-engagement.ts';
import { roomOf, type Side } from '../types.ts';
import { About, Frame } from './open-about.tsx';
import { EMPTY_ENGAGEMENT, engagementInput, type OpenDraft } from './open-draft.ts';
import { type Parties, useParties, With } from './open-parties.tsx';
import { StepProblem } from './step-problem.tsx';

export function OpenForm({ side }: { readonly side: Side }) {
  const draft = useLocalDraft<OpenDraft>(`opening.${side}`, EMPTY_ENGAGEMENT);
  const parties = useParties(side, draft.value);
  const { act, open } = useOpening(side, draft, parties);
  return (
    <>
      <With side={side} draft={draft} parties={parties} act={act} />
      <About draft={draft} languages={parties.languages} act={act} />
      <Frame draft={draft} act={act} />
      <StepProblem act={act} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} isDisabled={parties.addressee === ''} onPress={() => void open()}>
          {side === 'company' ? (
            <Trans>Open it and write the briefing</Trans>
          ) : (
            <Trans>Open it and ask for the briefing</Trans>
          )}
        </Button>
        <SaveState status={draft.status} />
      </div>
      {parties.addressee === '' ? (
        <p className="hint">
          <Trans>Choose a company first: then it can be opened.</Trans>
        </p>
      ) : null}
    </>
  );
}

function useOpening(side: Side, draft: LocalDraft<OpenDraft>, parties: Parties) {
  const navigate = useNavigate();
  const act = useAct();
  const open = async () => {
    const input = engagementInput(draft.value, parties);
    const mutation = side === 'company' ? openEngagementMutation : openForumEngagementMutation;
    if (!(await act.send(mutation, { input }))) return;
    draft.discard();
    void navigate(roomOf(side, input.slug, side === 'company' ? '/briefing' : ''));
  };
  return { act, open };
}
