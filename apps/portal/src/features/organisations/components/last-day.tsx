import { useLingui } from '@lingui/react/macro';
import { DateField } from '@baraza/ui';

interface LastDayProps {
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly error: string | undefined;
}

/** The day up to which a finding is taken for true. */
export function LastDay(props: LastDayProps) {
  const { t } = useLingui();
  return <DateField {...props} label={t`Last day on which it counts`} />;
}
