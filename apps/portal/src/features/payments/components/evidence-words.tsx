import { Trans } from '@lingui/react/macro';
import { Link } from '@baraza/ui';
import type { ReactNode } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import type { Evidence } from '../types.ts';
import { useRoleWords } from './role-words.ts';

type Sentence = (facts: { readonly evidence: Evidence; readonly role: string }) => ReactNode;

/** One sentence for each thing that can stand behind a condition: what, when, by whom, and what to do where it fails. */
export function EvidenceSentence({ evidence }: { readonly evidence: Evidence }) {
  const role = useRoleWords()(evidence.byRole);
  const sentence = { ...DECISIONS, ...ASSURANCES, ...DETAILS, ...PEOPLE, ...MONEY }[evidence.what];
  return sentence ? sentence({ evidence, role }) : <>{evidence.what}</>;
}

const Moment = ({ iso }: { readonly iso: string | null | undefined }) =>
  iso ? <When iso={iso} kind="dateTime" /> : null;
const Day = ({ iso }: { readonly iso: string | null | undefined }) => (iso ? <When iso={iso} /> : null);

function Resolution({ evidence }: { readonly evidence: Evidence }) {
  return (
    <Link href={`/app/board/resolutions/${evidence.subjectId}`}>
      <bdi className="numeral">{evidence.reference}</bdi>
    </Link>
  );
}

const DECISIONS: Readonly<Record<string, Sentence>> = {
  resolution_passed: ({ evidence }) => (
    <Trans>
      Resolution <Resolution evidence={evidence} />, passed on <Day iso={evidence.at} />.
    </Trans>
  ),
  resolution_missing: () => <Trans>The resolution that this order names was not found. It cannot be paid.</Trans>,
  resolution_does_not_cover: () => <Trans>The resolution did not pass, or is about something else.</Trans>,
  resolution_amount_exceeded: () => (
    <Trans>More was ordered under this award than the board resolved. Void what is too much.</Trans>
  ),
  agreement_accepted: ({ evidence, role }) => (
    <Trans>
      Agreement accepted by {role} on <Day iso={evidence.at} />.
    </Trans>
  ),
  report_accepted: ({ evidence, role }) => (
    <Trans>
      Report accepted by {role} on <Day iso={evidence.at} />.
    </Trans>
  ),
  tranche_not_accepted: () => <Trans>Its agreement or report has not been accepted yet.</Trans>,
  award_ended: () => <Trans>The award has ended, or its agreement was never accepted.</Trans>,
};

const ASSURANCES: Readonly<Record<string, Sentence>> = {
  vetted: ({ evidence, role }) => (
    <Trans>
      Vetted by {role} on <Day iso={evidence.at} />; counts until <Day iso={evidence.validUntil} />.
    </Trans>
  ),
  not_vetted: () => <Trans>Nobody has vetted this organisation yet. The grants officer does it.</Trans>,
  vetting_failed: ({ evidence }) => (
    <Trans>
      The vetting of <Day iso={evidence.at} /> did not pass.
    </Trans>
  ),
  vetting_expired: ({ evidence }) => (
    <Trans>
      The vetting counted until <Day iso={evidence.validUntil} />. The grants officer has to renew it.
    </Trans>
  ),
  screened_clear: ({ evidence, role }) => (
    <Trans>
      Looked up by {role} on <Day iso={evidence.at} />; counts until <Day iso={evidence.validUntil} />.
    </Trans>
  ),
  not_screened: () => <Trans>Nobody has looked this organisation up yet. The grants officer does it.</Trans>,
  screening_match: ({ evidence }) => (
    <Trans>
      The screening of <Day iso={evidence.at} /> found a match. Nothing is paid until a person has cleared it.
    </Trans>
  ),
  screening_expired: ({ evidence }) => (
    <Trans>
      The screening counted until <Day iso={evidence.validUntil} />. The grants officer has to look again.
    </Trans>
  ),
};

const DETAILS: Readonly<Record<string, Sentence>> = {
  details_confirmed: ({ evidence, role }) => (
    <Trans>
      Account ending in <bdi className="numeral">{evidence.reference}</bdi>, confirmed by {role} on{' '}
      <Day iso={evidence.at} />.
    </Trans>
  ),
  details_not_confirmed: () => (
    <Trans>The second officer has to ask the organisation by another way, and confirm them.</Trans>
  ),
  details_rejected: ({ evidence }) => (
    <Trans>
      They were rejected on <Day iso={evidence.at} />. The organisation has to enter them again.
    </Trans>
  ),
  details_unchanged: ({ evidence }) => (
    <Trans>
      Entered on <Day iso={evidence.at} /> and the same ever since.
    </Trans>
  ),
  details_changed: ({ evidence }) => (
    <Trans>
      They changed on <Moment iso={evidence.at} />, after this order was prepared. It can never be paid: void it, and
      prepare a new one once the new details are confirmed.
    </Trans>
  ),
};

const PEOPLE: Readonly<Record<string, Sentence>> = {
  authorised: ({ evidence, role }) => (
    <Trans>
      By {role} on <Moment iso={evidence.at} />.
    </Trans>
  ),
  two_needed: () => <Trans>Nobody has authorised it yet.</Trans>,
  one_more_needed: () => <Trans>One more person is needed.</Trans>,
  too_few_eligible: () => (
    <Trans>Fewer than two people may authorise it. The board has to appoint a substitute for this order.</Trans>
  ),
  nobody_involved: () => (
    <Trans>Neither has or had a role there, wrote the claim, or has an interest. Checked just now.</Trans>
  ),
  checked_with_each_authorisation: () => <Trans>Looked up with each authorisation, and again when it is sent.</Trans>,
  authoriser_beneficiary: ({ role }) => (
    <Trans>A role in the receiving organisation has come to light for {role}.</Trans>
  ),
  authoriser_author: ({ role }) => <Trans>What is paid for was written by {role}.</Trans>,
  authoriser_interest: ({ role }) => <Trans>An interest has come to light for {role}.</Trans>,
};

const MONEY: Readonly<Record<string, Sentence>> = {
  enough_in_bank: () => (
    <Trans>The books show enough in this currency. It is looked at again when the order is sent.</Trans>
  ),
  too_little_in_bank: () => (
    <Trans>The books show too little in this currency today. The order can be authorised and waits.</Trans>
  ),
  money_left_the_bank: () => <Trans>It has left.</Trans>,
};
