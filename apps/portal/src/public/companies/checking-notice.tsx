import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import type { FiguresLike } from '../../shared/company-record/figures.ts';
import { When } from '../../shared/format/use-format.tsx';

/** That something is not shown yet, or held, is said; what it is, is not. */
export function CheckingNotice({ figures: { checking, held } }: { readonly figures: FiguresLike }) {
  const { t } = useLingui();
  if (checking.count === 0 && held === 0) return null;
  return (
    <Notice>
      {checking.count > 0 && checking.until ? (
        <p>
          {t`${plural(checking.count, { one: '# more fact is being checked by the company.', other: '# more facts are being checked by the company.' })}`}{' '}
          <Trans>
            The last of them is published after <When iso={checking.until} />. Whatever is overdue or unanswered is not
            delayed by that.
          </Trans>
        </p>
      ) : null}
      {held > 0 ? (
        <p>
          {t`${plural(held, { one: '# fact is held back by a forum’s safety officer, because it could endanger people.', other: '# facts are held back by a forum’s safety officer, because they could endanger people.' })}`}
        </p>
      ) : null}
    </Notice>
  );
}
