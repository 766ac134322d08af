import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, DefinitionList, PageHeader } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import type { SentReply } from '../pages/reply-page.tsx';

/** What was received and when; for paper or a file of the company's. */
export function ReplyReceipt({ sent: { receipt, form, signedRole } }: { readonly sent: SentReply }) {
  const { t, i18n } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Your answer has arrived`}
        lead={
          <Trans>
            Received on <When iso={receipt.receivedOn} />. This day counts. Keep or print this page: it is your receipt.
          </Trans>
        }
      />
      <ReceiptFacts form={form} signedRole={signedRole} />
      <div className="stack" role="status">
        <p>
          {receipt.counts ? (
            <Trans>It is public from now on, and members are asked to rate it.</Trans>
          ) : (
            <Trans>
              People now translate it into the languages of the forum. Then it is public; the day of receipt stands.
            </Trans>
          )}
        </p>
        <div className="form-actions">
          <ButtonLink href={`/${i18n.locale}/positions/${receipt.positionSlug}`} kind="primary">
            <Trans>The position, with what is answered</Trans>
          </ButtonLink>
          <Button onPress={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </div>
      </div>
    </>
  );
}

function ReceiptFacts({ form, signedRole }: Pick<SentReply, 'form' | 'signedRole'>) {
  return (
    <DefinitionList
      items={[
        { term: <Trans>Position</Trans>, value: <OwnWords words={form.positionTitles} /> },
        { term: <Trans>Answer of</Trans>, value: <bdi>{form.addressee}</bdi> },
        { term: <Trans>Signed as</Trans>, value: <bdi>{signedRole}</bdi> },
      ]}
    />
  );
}
