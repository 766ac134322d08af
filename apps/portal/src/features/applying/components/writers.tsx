import { Trans, useLingui } from '@lingui/react/macro';
import { useSession } from '../../../shared/session/session.tsx';
import { When } from '../../../shared/format/use-format.tsx';
import type { CallForm, DraftState } from '../types.ts';

/** Who writes at this application, and what each of them saved last. */
export function Writers({ call, writers }: { readonly call: CallForm; readonly writers: DraftState['writers'] }) {
  const { t } = useLingui();
  const { handle: ownHandle } = useSession();
  if (writers.length === 0) return null;
  const labelOf = (fieldIds: readonly string[]) =>
    call.form.find((field) => fieldIds.includes(field.id))?.label ?? t`an answer`;
  return (
    <section className="writers" aria-label={t`Who writes here`}>
      <h2 className="writers-title">
        <Trans>Who writes here</Trans>
      </h2>
      <ul>
        {writers.map((writer) => (
          <li key={writer.handle}>
            <strong>{writer.handle === ownHandle ? t`You` : <bdi>{writer.handle}</bdi>}</strong>
            <span className="writers-what" lang={call.locale} dir="auto">
              {labelOf(writer.fieldIds)}
            </span>
            <span className="writers-when">
              <When iso={writer.savedAt} kind="dateTime" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
