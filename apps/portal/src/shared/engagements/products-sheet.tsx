import { Trans } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import type { EngagementFacts } from './types.ts';

/** Products and services that an engagement is about, as their companies name them. */
export function ProductsSheet({ products }: Pick<EngagementFacts, 'products'>) {
  if (products.length === 0) return null;
  return (
    <Section title={<Trans>Products and services that it is about</Trans>}>
      <ul>
        {products.map(({ id, name, description }) => (
          <li key={id} dir="auto">
            <strong>
              <bdi>{name}</bdi>
            </strong>
            : {description}
          </li>
        ))}
      </ul>
    </Section>
  );
}
