import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DefinitionList, Disclosure } from '@baraza/ui';
import type { OwnRepresentativeSeatQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { resignSeatMutation } from '../api/resign-seat.ts';
import { AftermathProblem } from './aftermath-problem.tsx';

interface OwnSeatProps {
  readonly seat: NonNullable<OwnRepresentativeSeatQuery['myRepresentativeSeat']>['seat'];
  readonly onResigned: () => void;
}

/** The seat that the person holds, and the way out of it. */
export function OwnSeat({ seat, onResigned }: OwnSeatProps) {
  const { t } = useLingui();
  const act = useAct();
  const resign = async () => {
    if (await act.send(resignSeatMutation, { seatId: seat.id })) onResigned();
  };
  return (
    <div className="stack">
      <DefinitionList
        items={[
          { term: <Trans>You represent</Trans>, value: <bdi>{seat.constituency?.title}</bdi> },
          { term: <Trans>Since</Trans>, value: <When iso={seat.startsOn} /> },
          { term: <Trans>Your term ends on</Trans>, value: <When iso={seat.endsOn} /> },
        ]}
      />
      <Disclosure summary={t`Resign`}>
        <div className="stack">
          <p>
            <Trans>
              Your seat ends today and you need give no reasons. Everybody who stood in your election is asked whether
              they would serve, and its ballots decide who follows you. This cannot be taken back.
            </Trans>
          </p>
          <div className="form-actions">
            <Button kind="danger" isPending={act.isBusy} onPress={() => void resign()}>
              <Trans>Resign today</Trans>
            </Button>
          </div>
          <AftermathProblem act={act} />
        </div>
      </Disclosure>
    </div>
  );
}
