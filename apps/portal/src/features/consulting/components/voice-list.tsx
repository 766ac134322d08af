import { Trans } from '@lingui/react/macro';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import type { Row } from '../types.ts';

interface VoiceListProps {
  readonly voices: readonly { readonly row: Row; readonly choice: 'agree' | 'disagree' }[];
  readonly empty: string;
}

/** What a group says, in the words of the statements. */
export function VoiceList({ voices, empty }: VoiceListProps) {
  if (voices.length === 0) return <p>{empty}</p>;
  return (
    <ul className="voices">
      {voices.map(({ row, choice }) => (
        <li key={row.statement.id}>
          <strong>{choice === 'agree' ? <Trans>Agrees:</Trans> : <Trans>Disagrees:</Trans>}</strong>{' '}
          <OwnWords words={row.statement.texts} original={row.statement.language} />
        </li>
      ))}
    </ul>
  );
}
