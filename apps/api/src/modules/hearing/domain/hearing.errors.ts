import type { InvalidInput, NotFound, Problem, WrongState } from '../../../platform/errors/problems.ts';

export type UnknownCode = Problem<'UnknownCode'>;

/** The same for a mistyped code, one that never was and one whose matter was deleted. */
export const unknownCode = (): UnknownCode => ({
  type: 'UnknownCode',
  message: 'There is nothing under this code. Compare it sign by sign; what was deleted does not come back.',
});

export type VoiceRefused = Problem<'VoiceRefused'>;

export const voiceRefused = (message: string): VoiceRefused => ({ type: 'VoiceRefused', message });

/** The forum has no safety officer, or none has made a key: there is nobody to whom this could go. */
export type NobodyToHear = Problem<'NobodyToHear'>;

export const nobodyToHear = (): NobodyToHear => ({
  type: 'NobodyToHear',
  message: 'Nothing was sent: this forum has nobody in this office now. Keep your text and choose another forum.',
});

/** The forum's key has changed since the page was opened. */
export type KeyChanged = Problem<'KeyChanged'>;

export const keyChanged = (): KeyChanged => ({
  type: 'KeyChanged',
  message: 'Nothing was sent: the safety officer has a new key. Your text is kept; open the page again and send it.',
});

export type SendFailure = NotFound | InvalidInput | VoiceRefused | NobodyToHear;
export type ByCodeFailure = UnknownCode | InvalidInput | WrongState;
export type OfficeFailure = NotFound | InvalidInput | WrongState;
export type SealedFailure = NotFound | InvalidInput | NobodyToHear | KeyChanged;
