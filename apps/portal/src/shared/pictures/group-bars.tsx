import type { Shares } from './agreement-map.tsx';
import { useGroupName } from './use-group-name.ts';
import './findings.css';

interface GroupBarsProps {
  /** Of one statement, group by group. */
  readonly groups: readonly Pick<Shares, 'agree' | 'disagree'>[];
  /** The numbers in words, beside each bar. */
  readonly label: (shares: Pick<Shares, 'agree' | 'disagree'>) => string;
}

/** A bar for each opinion group: agreement from the beginning of the line, disagreement from its end. */
export function GroupBars({ groups, label }: GroupBarsProps) {
  const nameOf = useGroupName();
  return (
    <dl className="finding-bars">
      {groups.map(({ agree, disagree }, index) => (
        <div key={index}>
          <dt>{nameOf(index)}</dt>
          <dd>
            <svg className="finding-bar" width="100%" height="14" aria-hidden="true">
              <rect className="finding-rest" width="100%" height="14" />
              <rect className="finding-agree" width={`${agree}%`} height="14" />
              <rect className="finding-disagree" x={`${100 - disagree}%`} width={`${disagree}%`} height="14" />
            </svg>
            <span>{label({ agree, disagree })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
