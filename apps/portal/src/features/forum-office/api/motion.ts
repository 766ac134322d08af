import { graphql } from '../../../generated/index.ts';

export const motionQuery = graphql(/* GraphQL */ `
  query ForumMotion($id: ID!) {
    forumMotion(id: $id) {
      id
      kind
      body
      state
      reasons
      proposedAt
      closesAt
      decidedAt
      signaturesNeeded
      mayVote
      mayWithdraw
      name
      role
      endsOn
      handle
      office {
        role
        since
      }
      evaluator {
        name
      }
      proposedFor {
        name
      }
      signatures {
        answer
        reason
        answeredAt
        mine
        organisation {
          id
          name
        }
      }
      votes {
        pseudonym
        choice
      }
      charter {
        ...OfficeCharter
      }
      changes {
        rule
        subject
        before
        after
      }
      forum {
        slug
        name
        state
      }
    }
  }
`);
