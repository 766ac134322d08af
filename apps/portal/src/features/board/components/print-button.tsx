import { useLingui } from '@lingui/react/macro';
import { Button } from '@baraza/ui';

/** The browser makes the PDF, in every script. */
export function PrintButton() {
  const { t } = useLingui();
  return <Button onPress={() => globalThis.print()}>{t`Print or save as PDF`}</Button>;
}
