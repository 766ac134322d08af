/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import type { VoteActs } from '../app/use-vote.ts';
import type { OpenVote } from '../open-pass.ts';
import { Button, Heading, Notice } from '../ui/parts.tsx';

/** Two people may share a phone: an unfinished vote is not erased unasked. */
export function OccupiedStep({ arrived, acts }: { readonly arrived: OpenVote; readonly acts: VoteActs }) {
  return (
    <>
      <Heading title={t`Another vote is not finished here`} />
      <Notice kind="warning" title={t`This device keeps one vote at a time`}>
        <p>
          {t`Somebody began to vote with another pass, perhaps you. If you go on with the new pass, what was chosen with the other one is erased here. That pass itself stays good.`}
        </p>
        <div className="form-actions">
          <Button look="primary" onPress={() => void acts.resume()}>
            {t`Go on with the vote that was begun`}
          </Button>
          <Button look="danger" onPress={() => acts.replaceKept(arrived)}>
            {t`Erase it and use the new pass`}
          </Button>
        </div>
      </Notice>
    </>
  );
}
