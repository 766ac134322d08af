import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Disclosure } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';

export interface LotLike {
  readonly seed: string;
  readonly listedSeatIds: readonly string[];
  readonly drawnSeatIds: readonly string[];
  readonly drawnAt: string;
}

/** Everything a stranger needs to draw the same lot again. */
export function LotNotes({ lots }: { readonly lots: readonly LotLike[] }) {
  const { t } = useLingui();
  if (lots.length === 0) return null;
  return (
    <Disclosure summary={t`How the alternates were drawn, to check`}>
      <p>
        <Trans>
          Seats are called in ascending order of SHA-256 of the seed, a vertical bar and the seat. Whoever had an
          interest, or had been drawn already, was passed over.
        </Trans>
      </p>
      {lots.map((lot) => (
        <LotFacts key={lot.drawnAt} lot={lot} />
      ))}
    </Disclosure>
  );
}

function LotFacts({ lot }: { readonly lot: LotLike }) {
  const { t } = useLingui();
  return (
    <DefinitionList
      items={[
        { term: t`Drawn`, value: <When iso={lot.drawnAt} kind="dateTime" /> },
        { term: t`Seed`, value: <code dir="ltr">{lot.seed}</code> },
        { term: t`Seats on the list`, value: <SeatIds ids={lot.listedSeatIds} /> },
        { term: t`Seats called`, value: <SeatIds ids={lot.drawnSeatIds} /> },
      ]}
    />
  );
}

function SeatIds({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id) => (
    <code key={id} dir="ltr">
      {id}{' '}
    </code>
  ));
}
