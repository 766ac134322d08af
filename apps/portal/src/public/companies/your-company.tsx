import { Trans } from '@lingui/react/macro';
import { Section } from '@baraza/ui';

/** How a company answers, objects to a fact and says something of its own, also one that has no account yet. */
export function YourCompany() {
  return (
    <Section title={<Trans>Is this your company?</Trans>}>
      <p>
        <Trans>
          Without an account it answers what it was asked by the link in the letter that brought the question. To object
          to a fact, with its own text and evidence beside it, or to pin a reply of its own, somebody who signs for it
          registers the company; an officer of the fund then joins it with this record.
        </Trans>
      </p>
      <p>
        <Trans>
          A fact that draws a conclusion is published only after ten working days, in which a registered company can
          object to it. A pinned reply can be published at any time.
        </Trans>
      </p>
      <p className="no-print">
        <a href="/app/organisations/new">
          <Trans>Register the company</Trans>
        </a>
      </p>
    </Section>
  );
}
