import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment QuorumNumbers on Quorum {
    seated
    recused
    soft
    alternates
    needed
    present
    met
  }
`);

graphql(/* GraphQL */ `
  fragment ResolutionText on Resolution {
    id
    reference
    outcome
    kind
    title
    text
    reasons
    decidedAt
    criteria {
      name
      text
    }
    money {
      amountMinor
      currency
    }
    tally {
      yes
      no
      abstain
    }
    quorum {
      ...QuorumNumbers
    }
  }
`);

/** Everything for one decision; null where an interest closes it, as where there is none. */
export const boardItemQuery = graphql(/* GraphQL */ `
  query BoardItem($id: ID!) {
    boardItem(id: $id) {
      ...BoardItemLine
      boardName
      subjectKind
      subjectId
      proposedText
      noticedAt
      effectKind
      presidingName
      presidedByActingChair
      criteria {
        name
        text
      }
      parties {
        id
        name
        country
      }
      quorum {
        ...QuorumNumbers
      }
      tally {
        yes
        no
        abstain
      }
      ownVotes {
        choice
        reason
        castAt
      }
      comments {
        id
        authorName
        text
        madeAt
      }
      resolution {
        ...ResolutionText
      }
      lots {
        seed
        listedSeatIds
        drawnSeatIds
        drawnAt
      }
    }
  }
`);
