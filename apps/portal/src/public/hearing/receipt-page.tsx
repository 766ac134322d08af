import { Trans } from '@lingui/react/macro';
import { Notice, PageHeader, Section } from '@baraza/ui';
import { When } from '../../shared/format/use-format.tsx';
import type { HeardAddresses } from './addresses.ts';
import { QuickExit } from './care.tsx';

export interface Receipt {
  readonly code: string;
  readonly purgeOn: string;
  readonly acknowledgeBy: string | null;
  readonly answerBy: string | null;
  readonly respondBy: string | null;
}

/** The code, once. Nothing of it stays in the address, the history or on the device. */
export function ReceiptPage({ receipt, addresses }: { readonly receipt: Receipt; readonly addresses: HeardAddresses }) {
  return (
    <div data-heard="" data-heard-sent="">
      <PageHeader
        title={<Trans>It has arrived</Trans>}
        lead={<Trans>Write down this code. It is shown only now.</Trans>}
      />
      <QuickExit />
      <CodeCard code={receipt.code} />
      <Section title={<Trans>What happens next</Trans>}>
        <ul>
          <Promises receipt={receipt} />
          <li>
            <Trans>
              The words are destroyed after <When iso={receipt.purgeOn} />, or at once when you delete them with the
              code.
            </Trans>
          </li>
        </ul>
        <p>
          <a href={addresses.back}>
            <Trans>Here you come back with your code</Trans>
          </a>
        </p>
      </Section>
    </div>
  );
}

/** On paper it says nothing but how to come back. */
export function CodeCard({ code }: { readonly code: string }) {
  return (
    <Notice kind="success" title={<Trans>Your code</Trans>}>
      <p className="heard-code">
        <code dir="ltr" data-heard-code="">
          {code}
        </code>
      </p>
      <p>
        <Trans>
          Whoever has it can read the answers, write in your name and delete what you sent. Keep it where nobody looks:
          on paper without a heading, among your things.
        </Trans>
      </p>
      <div className="form-actions no-print" data-heard-needs-script="" hidden>
        <button type="button" className="button button-quiet" data-heard-copy="">
          <Trans>Copy</Trans>
        </button>
        <button type="button" className="button button-quiet" data-heard-print="">
          <Trans>Print</Trans>
        </button>
        <span role="status" data-heard-say="copied" hidden>
          <Trans>Copied. Whatever you copy next takes its place.</Trans>
        </span>
      </div>
    </Notice>
  );
}

function Promises({ receipt: { acknowledgeBy, answerBy, respondBy } }: { readonly receipt: Receipt }) {
  return (
    <>
      {acknowledgeBy && answerBy ? (
        <li>
          <Trans>
            The company has to acknowledge it by <When iso={acknowledgeBy} /> and to answer by <When iso={answerBy} />.
          </Trans>
        </li>
      ) : null}
      {respondBy ? (
        <li>
          <Trans>
            A safety officer has to respond by <When iso={respondBy} kind="dateTime" /> (UTC).
          </Trans>
        </li>
      ) : null}
    </>
  );
}
