import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure } from '@baraza/ui';
import type { FactChecksQuery } from '../../../generated/graphql.ts';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { agreeToRulingMutation } from '../api/agree-to-ruling.ts';
import { DeskFact, ObjectionText } from './desk-fact.tsx';
import { RulingForm } from './ruling-form.tsx';
import { RecordProblem } from './record-problem.tsx';

type Check = FactChecksQuery['factChecks']['edges'][number]['node'];

interface FactCheckProps {
  readonly check: Check;
  readonly onChanged: () => void;
}

/** A fact, the company's text, and what the representatives say to it. */
export function FactCheck({ check, onChanged }: FactCheckProps) {
  const { fact, ruling } = check;
  return (
    <>
      <p className="page-kind">
        <bdi>{fact.company?.name}</bdi>
      </p>
      <DeskFact fact={fact} />
      <ObjectionText fact={fact} />
      {ruling ? <Proposal check={check} ruling={ruling} onChanged={onChanged} /> : null}
      {ruling?.decidedAt ? null : (
        <Disclosure summary={ruling ? <Trans>Propose another decision</Trans> : <Trans>Propose a decision</Trans>}>
          <RulingForm factId={fact.id} day={fact.day} onProposed={onChanged} />
        </Disclosure>
      )}
    </>
  );
}

interface ProposalProps extends FactCheckProps {
  readonly ruling: NonNullable<Check['ruling']>;
}

function Proposal({ check, ruling, onChanged }: ProposalProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const act = useAct();
  const words: Readonly<Record<string, string>> = {
    stands: t`The fact stands.`,
    corrected: t`The right day is ${ruling.correctedOn ? date(ruling.correctedOn) : '–'}.`,
    withdrawn: t`The fact is withdrawn.`,
  };
  const agree = async () => {
    if (await act.send(agreeToRulingMutation, { rulingId: ruling.id })) onChanged();
  };
  return (
    <div className="stack">
      <p>
        <strong>{words[ruling.ruling]}</strong>{' '}
        {ruling.decidedAt ? null : (
          <Trans>
            {ruling.agreed} of {check.needed} needed agree.
          </Trans>
        )}
      </p>
      <blockquote className="record-voices" lang={ruling.language} dir="auto">
        {ruling.reasons}
      </blockquote>
      {ruling.decidedAt || check.agreedByMe ? null : (
        <div className="form-actions">
          <Button isPending={act.isBusy} onPress={() => void agree()}>
            <Trans>Agree to this decision</Trans>
          </Button>
        </div>
      )}
      <RecordProblem act={act} />
    </div>
  );
}
