import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { Money, useFormat } from '../../../shared/format/use-format.tsx';
import { CountryMap } from '../../../shared/pictures/country-map.tsx';
import type { FlowLink, FlowNode } from '../../../shared/pictures/flow-layout.ts';
import { FlowPicture } from '../../../shared/pictures/flow-picture.tsx';

const NODES: readonly FlowNode[] = [
  { id: 'c1', label: 'Meridian Cloud', colour: 3 },
  { id: 'c2', label: 'Northstar Mobile', colour: 3 },
  { id: 'c3', label: 'Kite Payments', colour: 3 },
  { id: 'fund', label: 'Commons Fund', colour: 1 },
  { id: 'g1', label: 'Shamba la Wote', colour: 2 },
  { id: 'g2', label: 'جمعية نساء الواحة', colour: 2 },
  { id: 'g3', label: 'Red de Recicladoras del Sur', colour: 2 },
  { id: 'free', label: 'Not yet awarded', colour: 6 },
];

const LINKS: readonly FlowLink[] = [
  { from: 'c1', to: 'fund', amountMinor: 12000000n },
  { from: 'c2', to: 'fund', amountMinor: 6000000n },
  { from: 'c3', to: 'fund', amountMinor: 1075050n },
  { from: 'fund', to: 'g1', amountMinor: 4000000n },
  { from: 'fund', to: 'g2', amountMinor: 3850050n },
  { from: 'fund', to: 'g3', amountMinor: 1225000n },
  { from: 'fund', to: 'free', amountMinor: 10000000n },
];

const PLACES = [
  { country: 'KE', size: 4000000n },
  { country: 'TN', size: 3850050n },
  { country: 'PE', size: 1225000n },
  { country: 'ID', size: 900000n },
  { country: 'NG', size: 2600000n },
];

export function PicturesSection() {
  const { t } = useLingui();
  const format = useFormat();
  const inUsd = (amountMinor: bigint) => ({ amountMinor, currency: 'USD' });
  return (
    <Section title={<Trans>Pictures</Trans>} lead={<Trans>Each has its table behind one tap.</Trans>} isWide>
      <FlowPicture
        caption={<Trans>Three companies paid in; nearly half of it is awarded to three groups.</Trans>}
        nodes={NODES}
        links={LINKS}
        currency="USD"
      />
      <CountryMap
        caption={<Trans>Most of the money went to groups in Kenya and Tunisia.</Trans>}
        valueHeader={t`Awarded`}
        countries={PLACES.map((place) => ({
          ...place,
          value: <Money money={inUsd(place.size)} />,
          label: format.money(inUsd(place.size)),
        }))}
      />
    </Section>
  );
}
