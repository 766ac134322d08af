import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type Posted, SelectBox, SelectFrame } from './fields.tsx';
import type { Place } from './sending-page.tsx';

interface AboutProps {
  readonly place: Place;
  readonly posted: Posted;
}

interface CompanyBoxProps extends AboutProps {
  readonly label: ReactNode;
  readonly isOptional?: boolean;
}

/** Joins what one list says twice: the company's short name and, after a space, the id of a product of it. */
export function readAbout(value: string | undefined): {
  readonly about: string | null;
  readonly product: string | null;
} {
  const [about, product] = (value ?? '').split(' ');
  return { about: about || null, product: product || null };
}

/** Companies and their products in one list, so that it works without script. */
export function CompanyBox({ place: { companies }, posted, label, isOptional = false }: CompanyBoxProps) {
  const { t } = useLingui();
  const hasProducts = companies.some(({ products }) => products.length > 0);
  return (
    <SelectFrame
      name="about"
      label={label}
      hint={hasProducts ? <Trans>If you know the product, choose it under its company.</Trans> : null}
      posted={posted}
      isOptional={isOptional}
    >
      {companies.map(({ slug, name, products }) =>
        products.length === 0 ? (
          <option key={slug} value={slug}>
            {name}
          </option>
        ) : (
          <optgroup key={slug} label={name}>
            <option value={slug}>{t`${name}, the company as a whole`}</option>
            {products.map((product) => (
              <option key={product.id} value={`${slug} ${product.id}`}>
                {`${name} · ${product.name}`}
              </option>
            ))}
          </optgroup>
        ),
      )}
    </SelectFrame>
  );
}

/** Talks with companies that the forum has announced; nothing where there are none. */
export function EngagementBox({ place: { engagements }, posted }: AboutProps) {
  const { t } = useLingui();
  if (engagements.length === 0) return null;
  return (
    <SelectBox
      name="engagement"
      label={t`Does it belong to one of these engagements?`}
      hint={t`Talks of this forum with a company. Choose one if you want them to hear it there.`}
      options={engagements.map(({ slug, title }) => ({ value: slug, name: title }))}
      posted={posted}
      isOptional
    />
  );
}
