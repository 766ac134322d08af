import { useLingui } from '@lingui/react/macro';
import type { PassFault } from '../voting-pass/make-pass.ts';

/** Why no pass could be begun, in a sentence that says what was kept and what to do. */
export function usePassFaultWords(): Readonly<Record<PassFault['type'], string>> {
  const { t } = useLingui();
  return {
    'manifest-not-as-logged': t`The rules of this election as the server sent them are not those in the public log. Nothing was asked for. Do not vote through this page; tell the returning officer and the scrutineers.`,
    'manifest-not-logged': t`The rules of this election do not stand in the public log. Nothing was asked for. Do not vote through this page; tell the returning officer and the scrutineers.`,
    'log-broken': t`What the public log says about this election does not hold together: a signature, a seal or a proof is wrong. Nothing was asked for. Do not vote through this page; tell the scrutineers.`,
    'log-unreachable': t`The public log gave no answer, so the rules of this election could not be checked. Nothing was asked for. Try again in a minute.`,
    'manifest-unreadable': t`The rules of this election cannot be read. Nothing was asked for; reload the page, or use a newer browser.`,
    'other-election': t`The server sent the rules of another election. Nothing was asked for; tell the returning officer.`,
    'other-constituency': t`Your constituency does not vote in this election. Nothing was asked for.`,
    'issuer-without-address': t`One of the issuers cannot be reached from here. Nothing was asked for; tell the returning officer.`,
    'not-on-the-roll': t`The key on this device is not on the roll of this election. Nothing was asked for. If you have another device, try there; else ask the returning officer.`,
    'issuer-key-unusable': t`The key of one of the issuers cannot be used by this browser. Nothing was asked for; try a newer browser.`,
    'nothing-kept': t`This browser keeps nothing: it may be a private window, or its storage is full. A pass would be lost on the way, so nothing was asked for. Use another browser or make room.`,
    'manifest-changed': t`A pass was begun here under other rules of the same election. Nothing more was asked for; tell the scrutineers, who can compare both.`,
  };
}

/** What an issuer's refusal means, in plain words. */
export function useRefusalWords(): (reason: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    'already-issued': t`It has signed for you before, for another request: from another device, or from this browser before it was cleared. It signs once. Use the pass on that device; if you never asked, tell the scrutineers.`,
    'not-on-the-roll': t`Your key is not on its roll. If you joined before the roll froze, tell the returning officer.`,
    'issuing-closed': t`It signs only while the vote is open.`,
    'unknown-election': t`It does not know this election yet. Try again in a few minutes.`,
    'unknown-style': t`It does not know your constituency. Tell the returning officer.`,
    'replaying-log': t`It is coming back after a failure. Try again later; your request is kept.`,
    'witness-unreachable': t`The witnesses who watch it cannot be reached. Try again later; your request is kept.`,
    'witness-ahead': t`Its witnesses have seen more than it knows itself. Try again later; your request is kept.`,
    'bad-member-signature': t`It could not check the signature of your key. Reload the page and try again.`,
  };
  return (reason) => words[reason] ?? t`It refused. Try again later; your request is kept.`;
}
