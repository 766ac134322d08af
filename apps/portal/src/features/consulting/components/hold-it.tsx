import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { closeConsultationMutation } from '../api/close-consultation.ts';
import { openConsultationMutation } from '../api/open-consultation.ts';
import { publishConsultationMutation } from '../api/publish-consultation.ts';
import { withdrawConsultationMutation } from '../api/withdraw-consultation.ts';
import type { Consultation } from '../types.ts';
import { HoldingProblem } from './holding-problem.tsx';

type Move =
  | typeof openConsultationMutation
  | typeof closeConsultationMutation
  | typeof publishConsultationMutation
  | typeof withdrawConsultationMutation;

interface HoldItProps {
  readonly consultation: Consultation;
  readonly onMoved: () => void;
}

/** What representatives do with a consultation, with what will follow. */
export function HoldIt({ consultation, onMoved }: HoldItProps) {
  const { t } = useLingui();
  const act = useAct();
  const move = async (mutation: Move) => {
    if (await act.send(mutation as typeof openConsultationMutation, { slug: consultation.slug })) onMoved();
  };
  if (consultation.state === 'withdrawn') return null;
  return (
    <Section title={t`For representatives`}>
      <div className="stack">
        <Heard consultation={consultation} />
        {consultation.state === 'draft' ? (
          <Opening consultation={consultation} move={move} isBusy={act.isBusy} />
        ) : null}
        {consultation.state === 'open' ? <Closing move={move} isBusy={act.isBusy} /> : null}
        {consultation.state === 'closed' ? (
          <Publishing consultation={consultation} move={move} isBusy={act.isBusy} />
        ) : null}
        <HoldingProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
      </div>
    </Section>
  );
}

interface MoveProps {
  readonly move: (mutation: Move) => Promise<void>;
  readonly isBusy: boolean;
}

function Heard({ consultation: { participants, state } }: { readonly consultation: Consultation }) {
  if (state === 'draft') return null;
  return (
    <p>
      {participants === null || participants === undefined ? (
        <Trans>Fewer than five members have answered so far.</Trans>
      ) : (
        <Plural value={participants} one="# member has answered." other="# members have answered." />
      )}
    </p>
  );
}

function Opening({ consultation, move, isBusy }: MoveProps & { readonly consultation: Consultation }) {
  return (
    <>
      <p>
        <Trans>
          Once it is open, the words above stay as they are, and every member is asked until the end of the last day.
          You can give more time later, never less.
        </Trans>
      </p>
      <div className="form-actions">
        <Button
          kind="primary"
          isPending={isBusy}
          isDisabled={consultation.statementCount < 5}
          onPress={() => void move(openConsultationMutation)}
        >
          <Trans>Ask the members now</Trans>
        </Button>
        <Button kind="quiet" isPending={isBusy} onPress={() => void move(withdrawConsultationMutation)}>
          <Trans>Give this draft up</Trans>
        </Button>
      </div>
    </>
  );
}

function Closing({ move, isBusy }: MoveProps) {
  return (
    <>
      <p>
        <Trans>It ends by itself after its last day. Close it earlier only when everybody has had their say.</Trans>
      </p>
      <div className="form-actions">
        <Button kind="quiet" isPending={isBusy} onPress={() => void move(closeConsultationMutation)}>
          <Trans>Close it today</Trans>
        </Button>
      </div>
    </>
  );
}

function Publishing({ consultation, move, isBusy }: MoveProps & { readonly consultation: Consultation }) {
  if (consultation.publishedOn) {
    return (
      <Notice kind="success">
        <Trans>Everybody can read the results: groups of members, and nobody by name.</Trans>
      </Notice>
    );
  }
  if (!consultation.adoptedOn) {
    return (
      <Notice>
        <Trans>
          Results stay with the members for now. When a position that rests on these statements is adopted, you can
          publish them here.
        </Trans>
      </Notice>
    );
  }
  return (
    <>
      <p>
        <Trans>
          A position that rests on this consultation was adopted. Published, everybody sees groups of at least five
          members and the statements, and nobody’s own answers. It cannot be taken back.
        </Trans>
      </p>
      <div className="form-actions">
        <Button isPending={isBusy} onPress={() => void move(publishConsultationMutation)}>
          <Trans>Publish the results</Trans>
        </Button>
      </div>
    </>
  );
}
