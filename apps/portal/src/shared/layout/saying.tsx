import { Trans } from '@lingui/react/macro';
import { KangaStrip } from '@baraza/ui';

/** Every kanga carries a saying (*jina*). This one is about filling a measure little by little, as a fund is filled. */
export function Saying() {
  return (
    <div className="saying">
      <KangaStrip />
      <p className="saying-words">
        <span lang="sw">Haba na haba hujaza kibaba.</span>{' '}
        <span className="saying-meaning">
          <Trans comment="Meaning of the Swahili saying 'Haba na haba hujaza kibaba'">
            Little by little fills the measure.
          </Trans>
        </span>
      </p>
    </div>
  );
}
