import { useState } from 'react';
import type { ContributableFund, Draft } from '../types.ts';
import { CheckStep } from './check-step.tsx';
import { FillStep } from './fill-step.tsx';

export interface ContributeFormProps {
  readonly funds: readonly ContributableFund[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

export function ContributeForm({ funds, organisations }: ContributeFormProps) {
  const [step, setStep] = useState<'fill' | 'check'>('fill');
  const [draft, setDraft] = useState<Draft>(() => ({
    organisationId: organisations[0]?.id ?? '',
    fundSlug: funds[0]?.slug ?? '',
    currency: funds[0]?.transferCurrencies[0] ?? 'EUR',
    amountMinor: null,
    rail: 'transfer',
    purchaseOrder: '',
  }));
  const fund = funds.find((each) => each.slug === draft.fundSlug) ?? funds[0];
  if (!fund) return null;
  const shared = { draft, fund, organisations };
  return step === 'fill' ? (
    <FillStep {...shared} funds={funds} onChange={setDraft} onDone={() => setStep('check')} />
  ) : (
    <CheckStep {...shared} onBack={() => setStep('fill')} />
  );
}
