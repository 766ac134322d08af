import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Section } from '@baraza/ui';
import { useMutation } from 'urql';
import type { OwnInterestsPartsFragment } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { withdrawInterestMutation } from '../api/withdraw-interest.ts';
import { StrengthTag } from './strength-tag.tsx';

type Declared = OwnInterestsPartsFragment['declared'][number];

/** What the person declared, the withdrawn ones too. */
export function DeclaredInterests({ interests }: { readonly interests: readonly Declared[] }) {
  const { t } = useLingui();
  const [{ data, error }, withdraw] = useMutation(withdrawInterestMutation);
  const answer = data?.withdrawInterest;
  return (
    <Section
      title={t`Declared by you`}
      lead={t`Withdrawing one counts for items that come later. What the board was told of before stays closed to you.`}
    >
      {interests.length === 0 ? (
        <EmptyState title={t`You have declared nothing`}>
          <Trans>Declare a tie as soon as you know of it, best before its application reaches the board.</Trans>
        </EmptyState>
      ) : (
        <ul className="docket">
          {interests.map((interest) => (
            <DeclaredEntry
              key={interest.id}
              interest={interest}
              onWithdraw={() => void withdraw({ id: interest.id })}
            />
          ))}
        </ul>
      )}
      <ProblemNotice problem={answer && isProblem(answer) ? answer : null} words={{}} />
      <RequestErrorNotice error={error} />
    </Section>
  );
}

function DeclaredEntry({ interest, onWithdraw }: { readonly interest: Declared; readonly onWithdraw: () => void }) {
  const name = interest.organisation?.name;
  return (
    <li className="docket-entry">
      <span className="docket-title">{name ? <bdi>{name}</bdi> : <Trans>One item before the board</Trans>}</span>
      <StrengthTag strength={interest.strength} />
      <p className="people-text docket-wide" dir="auto">
        {interest.statement}
      </p>
      <div className="docket-facts">
        <span>
          <Trans>
            declared on <When iso={interest.declaredAt} />
          </Trans>
        </span>
        {interest.withdrawnAt ? (
          <span>
            <Trans>
              withdrawn on <When iso={interest.withdrawnAt} />
            </Trans>
          </span>
        ) : null}
      </div>
      {interest.withdrawnAt || interest.target === 'item' ? null : (
        <div className="docket-wide">
          <Button onPress={onWithdraw}>
            <Trans>Withdraw for later items</Trans>
          </Button>
        </div>
      )}
    </li>
  );
}
