import { Trans } from '@lingui/react/macro';
import { Button, Checklist, Section } from '@baraza/ui';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { adoptPositionMutation } from '../api/adopt-position.ts';
import type { DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import type { Room } from './vote-section.tsx';

/** The last act: what it needs, and what follows from it. */
export function AdoptSection({ draft, room, onChanged }: DraftPart & { readonly room: Room }) {
  if (draft.state !== 'deciding' && draft.state !== 'drafting') return null;
  return (
    <Section
      title={<Trans>Adoption</Trans>}
      lead={
        <Trans>
          The words are fixed for ever and sealed in the public log, everybody can read them, and the addressee receives
          them. Its clocks start with delivery.
        </Trans>
      }
    >
      <Adopting draft={draft} room={room} onChanged={onChanged} />
    </Section>
  );
}

function Adopting({ draft, room, onChanged }: DraftPart & { readonly room: Room }) {
  const act = useAct();
  const hasPassed = draft.state === 'deciding' && room.rounds.at(-1)?.outcome === 'passed';
  const isComplete = draft.languages.every(({ missing }) => missing === 0);
  const adopt = async () => {
    if (await act.send(adoptPositionMutation, { positionId: draft.id })) onChanged();
  };
  return (
    <div className="stack">
      <Checklist
        conditions={[
          {
            id: 'passed',
            state: hasPassed ? 'met' : 'waiting',
            name: <Trans>The vote passed on these very words</Trans>,
          },
          {
            id: 'languages',
            state: isComplete ? 'met' : 'waiting',
            name: <Trans>Every language of the charter is complete, the opinion of the minority included</Trans>,
          },
        ]}
      />
      {draft.isRepresentative ? (
        <div className="form-actions">
          <Button
            kind="primary"
            isDisabled={!hasPassed || !isComplete}
            isPending={act.isBusy}
            onPress={() => void adopt()}
          >
            <Trans>Adopt and deliver</Trans>
          </Button>
        </div>
      ) : null}
      <ActProblem act={act} />
    </div>
  );
}
