import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, StatusTag } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ActsSection } from '../sections/acts-section.tsx';
import { FieldsSection } from '../sections/fields-section.tsx';
import { MattersSection } from '../sections/matters-section.tsx';
import { MoneySection } from '../sections/money-section.tsx';
import { PaletteSection } from '../sections/palette-section.tsx';
import { PicturesSection } from '../sections/pictures-section.tsx';
import { StatesSection } from '../sections/states-section.tsx';
import { TypeSection } from '../sections/type-section.tsx';

export function StyleGuidePage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Style guide`} />
      <PageHeader
        kind={<Trans>For those who build and translate</Trans>}
        title={<Trans>Paper, ink and a border</Trans>}
        lead={<Trans>Every part of the portal in every state. What is not here is not used.</Trans>}
        crumbs={[{ href: '/app', label: <Trans>Start</Trans> }]}
        facts={
          <StatusTag tone="active">
            <Trans>In use</Trans>
          </StatusTag>
        }
      />
      <TypeSection />
      <PaletteSection />
      <ActsSection />
      <FieldsSection />
      <MoneySection />
      <PicturesSection />
      <MattersSection />
      <StatesSection />
    </>
  );
}
