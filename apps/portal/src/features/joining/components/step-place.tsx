import { useLingui } from '@lingui/react/macro';

export type Step = 'about' | 'place' | 'name' | 'key' | 'proof';
const ORDER: readonly Step[] = ['about', 'place', 'name', 'key', 'proof'];

interface StepPlaceProps {
  readonly step: Step;
  readonly furthest: Step;
  readonly onGo: (step: Step) => void;
}

/** Where one is, and the way back to what was done. */
export function StepPlace({ step, furthest, onGo }: StepPlaceProps) {
  const { t } = useLingui();
  const names: Readonly<Record<Step, string>> = {
    about: t`What this is`,
    place: t`Where you belong`,
    name: t`Your pseudonym`,
    key: t`Your key`,
    proof: t`Who knows you`,
  };
  const reached = Math.max(ORDER.indexOf(furthest), ORDER.indexOf(step));
  return (
    <nav aria-label={t`Steps`} className="no-print">
      <ol className="joining-steps">
        {ORDER.map((each, index) => (
          <li key={each} aria-current={each === step ? 'step' : undefined}>
            {each !== step && index <= reached ? (
              <button type="button" onClick={() => onGo(each)}>
                {names[each]}
              </button>
            ) : (
              <span>{names[each]}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
