import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { CALL_STEPS } from '../call-faults.ts';
import { CallBuilder } from '../components/call-builder.tsx';
import { OwnFundGate } from '../components/own-fund-gate.tsx';
import { freshCall } from '../fresh-call.ts';
import '../grants-office.css';
import type { OwnFund } from '../types.ts';

/** Preparing a call: what it is for, its form, criteria, money and days, then the act. */
export function CallBuilderPage() {
  return <OwnFundGate>{(fund) => <Builder fund={fund} />}</OwnFundGate>;
}

function Builder({ fund }: { readonly fund: OwnFund }) {
  const { t, i18n } = useLingui();
  const { step = '' } = useParams();
  const current = CALL_STEPS.find((one) => one === step) ?? 'about';
  const [initial] = useState(() =>
    freshCall(
      { title: t`What is the title of the work?`, requested: t`How much do you ask for?` },
      { currency: fund.pools[0]?.currency ?? 'EUR', locale: i18n.locale, now: new Date() },
    ),
  );
  return <CallBuilder fund={fund} step={current} initial={initial} />;
}
