import { useLingui } from '@lingui/react/macro';

export interface BenchNumbers {
  readonly seated: number;
  readonly recused: number;
  readonly soft: number;
  readonly alternates: number;
  readonly needed: number;
  readonly present: number;
  readonly met: boolean;
}

type Place = 'present' | 'free' | 'soft' | 'recused';

/** One mark for each seat, in this order; who sits where is not told. */
function placesOf({ seated, recused, soft, alternates, present }: BenchNumbers): Place[] {
  const free = seated - recused - soft + alternates - present;
  const row = (place: Place, count: number) => Array<Place>(Math.max(0, count)).fill(place);
  return [...row('present', present), ...row('free', free), ...row('soft', soft), ...row('recused', recused)];
}

/** The board as a row of seats: who has voted, who still may, who is left out, and how many are needed. */
export function Bench({ quorum, isDecided }: { readonly quorum: BenchNumbers; readonly isDecided: boolean }) {
  const { t } = useLingui();
  const places = placesOf(quorum);
  const { present, needed, soft, recused } = quorum;
  const free = places.filter((place) => place === 'free').length;
  const parts = [
    { place: 'present' as const, label: t`voted`, count: present },
    { place: 'free' as const, label: isDecided ? t`did not vote` : t`may still vote`, count: free },
    { place: 'soft' as const, label: t`may speak, not vote`, count: soft },
    { place: 'recused' as const, label: t`left out`, count: recused },
  ];
  return (
    <figure className="bench">
      <figcaption>
        {quorum.met
          ? t`A quorum is there: ${present} voted, ${needed} are needed`
          : t`${present} of ${needed} votes needed for a quorum`}
      </figcaption>
      <div className="bench-row" aria-hidden="true">
        {places.map((place, index) => (
          <span key={index} className={index < needed ? 'bench-place bench-needed' : 'bench-place'}>
            <span className={`bench-seat bench-${place}`} />
          </span>
        ))}
      </div>
      <ul className="bench-legend">
        {parts
          .filter((part) => part.count > 0)
          .map((part) => (
            <li key={part.place}>
              <span className={`bench-seat bench-${part.place}`} aria-hidden="true" />
              <span>
                <strong className="numeral">{part.count}</strong> {part.label}
              </span>
            </li>
          ))}
      </ul>
    </figure>
  );
}
