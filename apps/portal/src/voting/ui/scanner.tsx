/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useEffect, useRef, useState } from 'preact/hooks';
import { collectCode, type CollectedParts } from '../domain/code-parts.ts';
import { announce } from './announcer.tsx';
import { Button, Notice } from './parts.tsx';
import { canScan, scanCodes, type Scan } from './scan-code.ts';

/** A button that opens the camera and reads one text from one or more codes; nothing where the browser cannot. */
export function Scanner({ onText }: { readonly onText: (text: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  if (!canScan()) return null;
  if (!isOpen) return <Button onPress={() => setOpen(true)}>{t`Scan a code with the camera`}</Button>;
  return (
    <CameraView
      onText={(text) => {
        setOpen(false);
        onText(text);
      }}
      onClose={() => setOpen(false)}
    />
  );
}

function CameraView({ onText, onClose }: { readonly onText: (text: string) => void; readonly onClose: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [isRefused, setRefused] = useState(false);
  const collected = useCollectedCodes(onText);
  useEffect(() => {
    let scan: Scan | undefined;
    let isGone = false;
    const target = video.current;
    if (target) {
      scanCodes(target, collected.add).then(
        (started) => {
          scan = started;
          if (isGone) started.stop();
        },
        () => setRefused(true),
      );
    }
    return () => {
      isGone = true;
      scan?.stop();
    };
  }, []);
  return (
    <div className="stack">
      {isRefused ? (
        <Notice kind="problem" title={t`The camera could not be opened`}>
          <p>{t`Allow it in the browser, or paste the text instead.`}</p>
        </Notice>
      ) : null}
      <video ref={video} className="camera" playsInline muted aria-label={t`What the camera sees`} />
      <p aria-live="polite">{collected.words}</p>
      <Button onPress={onClose}>{t`Close the camera`}</Button>
    </div>
  );
}

/** Puts the parts of a text together as the camera sees them, and says how many are there. */
function useCollectedCodes(onText: (text: string) => void) {
  const collected = useRef<CollectedParts | undefined>(undefined);
  const [words, setWords] = useState('');
  const say = (next: string) => {
    setWords(next);
    announce(next);
  };
  const add = (code: string) => {
    const next = collectCode(code, collected.current);
    if (next.type === 'whole') {
      onText(next.text);
    } else if (next.type === 'damaged') {
      collected.current = undefined;
      say(t`These codes do not belong together. Begin again with the first one.`);
    } else if (next.collected.parts.size !== collected.current?.parts.size) {
      collected.current = next.collected;
      const { size } = next.collected.parts;
      const { count } = next.collected;
      say(t`${size} of ${count} codes read. Show the next one.`);
    }
  };
  return { words, add };
}
