import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Section } from '@baraza/ui';
import type { OwnInterestsPartsFragment } from '../../../generated/graphql.ts';
import { useInterestReasons } from './interest-reasons.ts';
import { StrengthTag } from './strength-tag.tsx';

/** What the records show, without anybody's declaration. */
export function DerivedInterests({ interests }: { readonly interests: OwnInterestsPartsFragment['derived'] }) {
  const { t } = useLingui();
  const reasons = useInterestReasons();
  return (
    <Section
      title={t`From the records`}
      lead={t`They count without a declaration. If a record is wrong, it is corrected where it stands: in your roles and affiliations.`}
    >
      {interests.length === 0 ? (
        <EmptyState title={t`The records show no tie of yours`} />
      ) : (
        <ul className="docket">
          {interests.map((interest) => (
            <li key={interest.reason + interest.targetId} className="docket-entry">
              <span className="docket-title">
                {interest.organisation ? <bdi>{interest.organisation.name}</bdi> : <NameOf target={interest.target} />}
              </span>
              <StrengthTag strength={interest.strength} />
              <p className="docket-wide">{reasons(interest.reason)}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function NameOf({ target }: { readonly target: string }) {
  return target === 'fund' ? <Trans>Every item of the fund</Trans> : <Trans>One matter</Trans>;
}
