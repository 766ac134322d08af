import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader } from '@baraza/ui';
import { useLocation } from 'react-router';
import { When } from '../shared/format/use-format.tsx';
import { findCopy, type KeptCopy } from '../shared/kept-reading/kept-copies.ts';
import { KeptList } from '../shared/kept-reading/kept-list.tsx';
import { SheetView } from '../shared/kept-reading/sheet-view.tsx';
import { PageTitle } from '../shared/layout/page-title.tsx';
import { UnreachablePage } from './problem-pages.tsx';
import '../shared/kept-reading/kept-reading.css';

/** What there is without a connection: the copy of this page that somebody kept, and what else they kept. */
export default function OfflineRoom() {
  const { pathname } = useLocation();
  const copy = findCopy(pathname, Date.now());
  return (
    <>
      {copy ? <CopyPage copy={copy} /> : <UnreachablePage />}
      <KeptList />
    </>
  );
}

function CopyPage({ copy }: { readonly copy: KeptCopy }) {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Kept on this device`} />
      <PageHeader
        title={copy.title}
        {...(copy.language && { titleLang: copy.language })}
        crumbs={[{ href: '/app', label: t`Start` }]}
      />
      <Notice>
        <p>
          <Trans>
            You are reading the copy that this device kept on <When iso={new Date(copy.keptAtMs).toISOString()} />. It
            may have changed since.
          </Trans>
        </p>
      </Notice>
      <div className="kept-sheet">
        <SheetView sheet={copy.sheet} />
      </div>
    </>
  );
}
