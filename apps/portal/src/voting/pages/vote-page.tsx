/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useVote } from '../app/use-vote.ts';
import { CastStep } from './cast-step.tsx';
import { CheckStep } from './check-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import { OccupiedStep } from './occupied-step.tsx';
import { SendStep } from './send-step.tsx';
import { StartStep } from './start-step.tsx';

const STEPS = { choose: ChooseStep, check: CheckStep, send: SendStep } as const;

/** From a pass to a ballot in the box. */
export function VotePage({ pass }: { readonly pass: string | undefined }) {
  const { place, acts } = useVote(pass);
  switch (place.type) {
    case 'opening':
      return <p className="voting-wait" role="status">{t`Checking the pass`}</p>;
    case 'start':
      return <StartStep fault={place.fault} text={place.text} acts={acts} />;
    case 'occupied':
      return <OccupiedStep arrived={place.arrived} acts={acts} />;
    case 'voting': {
      const Step = STEPS[place.step];
      return <Step key={place.step} open={place.open} isKept={place.isKept} acts={acts} />;
    }
    case 'cast':
      return <CastStep receipt={place.receipt} open={place.open} />;
  }
}
