import { Trans } from '@lingui/react/macro';

/** What the server takes of one (`voice-kinds.ts` of the API). */
const VOICE_BYTES_MAXIMUM = 1_100_000;

/** A voice note: chosen as a file without script; recorded here with it, which fills the same field. */
export function VoiceBox({ error }: { readonly error: boolean }) {
  return (
    <div className={error ? 'field field-invalid' : 'field'} data-heard-voice="">
      <label className="field-label" htmlFor="voice">
        <Trans>Or a voice note</Trans>{' '}
        <span className="field-optional">
          <Trans>(optional)</Trans>
        </span>
      </label>
      <p className="field-hint" id="voice-hint">
        <Trans>
          At most eight minutes. Your voice can be recognised: if that is a risk, write instead, or let somebody speak
          for you.
        </Trans>
      </p>
      <input
        id="voice"
        name="voice"
        type="file"
        accept="audio/*"
        className="input"
        aria-describedby="voice-hint"
        data-maximum-bytes={VOICE_BYTES_MAXIMUM}
      />
      <Recorder />
      <audio controls data-heard-record="play" hidden />
      <p className="field-error" role="status" data-heard-record="refused" hidden>
        <Trans>The browser did not let this page use the microphone. You can choose a recording as a file.</Trans>
      </p>
    </div>
  );
}

function Recorder() {
  return (
    <div className="form-actions" data-heard-recorder="" hidden>
      <button type="button" className="button button-quiet" data-heard-record="start">
        <Trans>Record</Trans>
      </button>
      <button type="button" className="button button-quiet" data-heard-record="stop" hidden>
        <Trans>Stop recording</Trans>
      </button>
      <button type="button" className="button button-quiet" data-heard-record="drop" hidden>
        <Trans>Throw the recording away</Trans>
      </button>
      <span className="numeral" data-heard-record="time" role="timer" hidden />
    </div>
  );
}
