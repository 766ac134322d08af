import { Trans } from '@lingui/react/macro';
import { LegendMark, Section, type DataColour } from '@baraza/ui';

const COLOURS: readonly DataColour[] = [1, 2, 3, 4, 5, 6];
const STEPS = [0, 1, 2, 3, 4, 5];

export function PaletteSection() {
  return (
    <Section
      title={<Trans>Two data palettes</Trans>}
      lead={<Trans>One for kinds, with patterns for print; one for more and less.</Trans>}
    >
      <div className="cluster">
        {COLOURS.map((colour) => (
          <span key={colour} className="cluster">
            <LegendMark colour={colour} /> {colour}
          </span>
        ))}
      </div>
      <svg width="100%" height="28" aria-hidden="true">
        {STEPS.map((step) => (
          <rect key={step} className={`scale-fill-${step}`} x={`${(step * 100) / 6}%`} width="16.7%" height="28" />
        ))}
      </svg>
    </Section>
  );
}
