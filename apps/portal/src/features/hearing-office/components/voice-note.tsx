import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { OpenedInput } from '../types.ts';

/** Played from this page's memory; leaving the page forgets it. */
export function VoiceNote({ voice }: { readonly voice: NonNullable<OpenedInput['voice']> }) {
  const { t } = useLingui();
  const { mediaType, content } = voice;
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content, mediaType]);
  return address ? <audio className="hearing-voice" controls src={address} aria-label={t`Voice note`} /> : null;
}
