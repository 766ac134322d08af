import { Trans, useLingui } from '@lingui/react/macro';

interface SessionWhenProps {
  readonly startsAt: string;
  readonly endsAt: string;
  /** Where the session is at home. */
  readonly timeZone: string;
}

/** When a session is: in the reader’s own zone first, and in the session’s where the two differ. */
export function SessionWhen({ startsAt, endsAt, timeZone }: SessionWhenProps) {
  const { i18n } = useLingui();
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const write = (zone: string) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
    return format.formatRange(new Date(startsAt), new Date(endsAt));
  };
  const isSame = write(own) === write(timeZone);
  return (
    <>
      <time dateTime={startsAt}>{write(own)}</time>
      <span className="session-zone">
        {isSame ? (
          <bdi>{timeZone}</bdi>
        ) : (
          <Trans>
            your time; in <bdi>{timeZone}</bdi>: {write(timeZone)}
          </Trans>
        )}
      </span>
    </>
  );
}
