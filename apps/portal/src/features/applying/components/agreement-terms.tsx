import { Trans } from '@lingui/react/macro';

/** What both sides owe one another, in words that can be read aloud. */
export function AgreementTerms() {
  return (
    <ol className="terms">
      <TermsOfWork />
      <TermsOfTrust />
    </ol>
  );
}

function TermsOfWork() {
  return (
    <>
      <li>
        <Trans>The grant is for the work that the application describes. The grantee decides how it is done.</Trans>
      </li>
      <li>
        <Trans>
          If plans have to change, the grantee says so before money is spent otherwise; the grants officer answers in
          writing.
        </Trans>
      </li>
      <li>
        <Trans>
          Each part is paid when its condition is met, after two people at the fund have released it. Payee details are
          checked again when they change.
        </Trans>
      </li>
      <li>
        <Trans>
          The grantee reports what was done and what was spent, keeps its records for seven years, and returns what is
          left over.
        </Trans>
      </li>
    </>
  );
}

function TermsOfTrust() {
  return (
    <>
      <li>
        <Trans>
          Companies that pay into the fund have no say in the work, see neither application nor reports, and may not be
          favoured or spared because of the grant.
        </Trans>
      </li>
      <li>
        <Trans>
          The safety of people comes before reporting: nobody is named who could be harmed, and the grantee may stop the
          work if it endangers somebody.
        </Trans>
      </li>
      <li>
        <Trans>
          The grantee chose how the award appears in public; the fund keeps to it. Sums that are published include the
          award in every case.
        </Trans>
      </li>
      <li>
        <Trans>The fund may stop payments only by a decision of its board, whose reasons the grantee is told.</Trans>
      </li>
    </>
  );
}
