import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const TEXTS: Readonly<Record<string, MessageDescriptor>> = {
  collecting: msg`Signatures are being gathered`,
  noticed: msg`The representative may reply`,
  voting: msg`The vote has been announced`,
  kept: msg`The representative keeps the seat`,
  recalled: msg`The representative was recalled`,
  lapsed: msg`Lapsed`,
};

/** How far a petition is, in words. */
export function petitionStateText(state: string): MessageDescriptor {
  return TEXTS[state] ?? { id: state };
}
