import { Trans } from '@lingui/react/macro';
import { KangaStrip, Section } from '@baraza/ui';

export function TypeSection() {
  return (
    <Section title={<Trans>Six sizes of type</Trans>}>
      <div className="stack">
        <h1 role="presentation">
          <Trans>A decision and its reasons</Trans>
        </h1>
        <h2 role="presentation">
          <Trans>What waits for you</Trans>
        </h2>
        <p className="size-4">
          <Trans>Awards in payment</Trans>
        </p>
        <p className="lead">
          <Trans>Companies pay in and cannot steer. A board decides, and says why.</Trans>
        </p>
        <p>
          <Trans>
            Running text is set to be read on a cheap phone in daylight: seventeen pixels, an open line, at most
            thirty-eight ems wide. <a href="/app/style-guide">A link looks like a link.</a> Names such as{' '}
            <b>Shamba la Wote</b> stay in their own language.
          </Trans>
        </p>
        <p>
          <small>
            <Trans>The smallest size is for labels and dates, never for conditions.</Trans>
          </small>
        </p>
        <KangaStrip />
        <KangaStrip quiet />
      </div>
    </Section>
  );
}
