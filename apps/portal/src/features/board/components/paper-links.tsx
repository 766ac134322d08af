import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Section } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';

const DAY_MS = 86_400_000;
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** The pack of what is to be decided, and the minutes of what was, for a period. */
export function PaperLinks() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [from, setFrom] = useState(() => dayOf(Date.now() - 14 * DAY_MS));
  const [to, setTo] = useState(() => dayOf(Date.now() + 14 * DAY_MS));
  const open = (paper: 'pack' | 'minutes') => void navigate(`/app/board/${paper}?from=${from}&to=${to}`);
  return (
    <Section title={t`Papers to print`} lead={t`What an interest keeps from you is in neither of them.`}>
      <div className="period">
        <DateField label={t`From`} value={from} onChange={setFrom} />
        <DateField label={t`To`} value={to} onChange={setTo} />
      </div>
      <div className="form-actions">
        <Button onPress={() => open('pack')}>
          <Trans>Board pack</Trans>
        </Button>
        <Button onPress={() => open('minutes')}>
          <Trans>Minutes</Trans>
        </Button>
      </div>
    </Section>
  );
}
