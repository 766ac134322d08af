import { Trans } from '@lingui/react/macro';
import type { CountResult } from '@baraza/stv';
import type { ElectionAddresses } from '../addresses.ts';
import { outcomesOf, type Outcome } from '../count/outcome.ts';
import type { PublicSeat, PublicStyle } from './election-types.ts';

interface ElectedListProps {
  readonly count: CountResult;
  readonly style: PublicStyle;
  readonly seats: readonly PublicSeat[];
  readonly addresses: ElectionAddresses;
}

/** Who has a seat now, in the order of election. */
export function ElectedList({ count, style, seats, addresses }: ElectedListProps) {
  const elected = outcomesOf(count).filter(({ state }) => state === 'elected');
  if (elected.length === 0) return null;
  return (
    <ol className="elected-list">
      {elected.map((outcome) => (
        <li key={outcome.candidate}>
          <ElectedName outcome={outcome} seats={seats} addresses={addresses} />
          <ElectedFacts outcome={outcome} style={style} />
        </li>
      ))}
    </ol>
  );
}

function ElectedName({
  outcome,
  seats,
  addresses,
}: { outcome: Outcome } & Pick<ElectedListProps, 'seats' | 'addresses'>) {
  const seat = seats.find(({ pseudonym, origin }) => pseudonym === outcome.name && origin === 'election');
  if (!seat) return <bdi className="elected-name">{outcome.name}</bdi>;
  return (
    <a className="elected-name" href={addresses.representative(seat.id)}>
      <bdi>{outcome.name}</bdi>
    </a>
  );
}

function ElectedFacts({ outcome, style }: { readonly outcome: Outcome; readonly style: PublicStyle }) {
  const candidate = style.candidates.find(({ number }) => number === outcome.candidate);
  const groups = (candidate?.reservedGroups ?? []).filter((name) => style.reserved.some((one) => one.name === name));
  return (
    <p className="elected-facts">
      {outcome.stage > 0 ? (
        <a href={`#${style.slug}-${outcome.stage}`}>
          <Trans>at stage {outcome.stage}</Trans>
        </a>
      ) : null}
      {groups.map((group) => (
        <span key={group}>
          <Trans>
            reserved seat: <bdi>{group}</bdi>
          </Trans>
        </span>
      ))}
    </p>
  );
}
