import { useLingui } from '@lingui/react/macro';
import { Button, ButtonLink } from '@baraza/ui';

/** The browser makes the PDF, in every script. */
export function PrintActions() {
  const { t } = useLingui();
  return (
    <>
      <Button onPress={() => globalThis.print()}>{t`Print or save as PDF`}</Button>
      <ButtonLink kind="quiet" href="/app/company/record">{t`Back to your record`}</ButtonLink>
    </>
  );
}
