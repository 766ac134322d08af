interface DetectedCode {
  readonly rawValue: string;
}

interface CodeDetector {
  detect(source: HTMLVideoElement): Promise<readonly DetectedCode[]>;
}

type CodeDetectorClass = new (options: { readonly formats: readonly string[] }) => CodeDetector;

const LOOK_EVERY_MS = 200;

/** The browser's own reader of codes, where it has one (Chrome on Android, mostly). No code is read by a library of ours. */
function detectorClass(): CodeDetectorClass | undefined {
  return (globalThis as { readonly BarcodeDetector?: CodeDetectorClass }).BarcodeDetector;
}

/** Whether this browser can read a code from its camera. */
export function canScan(): boolean {
  return detectorClass() !== undefined && 'mediaDevices' in navigator;
}

export interface Scan {
  readonly stop: () => void;
}

/**
 * Shows the camera in a video and calls `onCode` with each code it sees, until stopped. Rejects where the camera is refused.
 * Nothing of the picture is kept or leaves the device.
 */
export async function scanCodes(video: HTMLVideoElement, onCode: (text: string) => void): Promise<Scan> {
  const Detector = detectorClass();
  if (!Detector) throw new Error('this browser reads no codes');
  const detector = new Detector({ formats: ['qr_code'] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  video.srcObject = stream;
  await video.play();
  const timer = setInterval(() => {
    detector
      .detect(video)
      .then((codes) => codes.forEach(({ rawValue }) => onCode(rawValue)))
      // A picture that is not ready yet is looked at again in a moment.
      .catch(() => undefined);
  }, LOOK_EVERY_MS);
  const stop = () => {
    clearInterval(timer);
    stream.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
  };
  return { stop };
}
