import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Section } from '@baraza/ui';
import type { CharterShown } from '../../shared/forums/charter-sheet.tsx';

/** The two ways in, before anybody gives anything away. */
export function HowToJoin({ charter }: { readonly charter: CharterShown }) {
  const { t } = useLingui();
  const vouchers = charter.vouchersRequired;
  return (
    <Section
      title={<Trans>How to join</Trans>}
      lead={
        <Trans>
          Without an identity document, e-mail address or telephone number; under a pseudonym of your choice.
        </Trans>
      }
    >
      <ol className="prose">
        <li>
          <Trans>
            Organisations of your constituency’s panel that know you say that you are affected and not yet a member.
            They sign without seeing your pseudonym, so that they cannot tell later what you said here.
          </Trans>
        </li>
        <li>
          {t`Or, if you would rather not go to any of them: ${plural(vouchers, { one: '# member vouches', other: '# members vouch' })} for you, and an independent person talks with you.`}
        </li>
      </ol>
      <p>
        <Trans>
          Organisations and experts can take part, but only people who are affected vote and stand for election. A
          refusal can be appealed.
        </Trans>
      </p>
    </Section>
  );
}
