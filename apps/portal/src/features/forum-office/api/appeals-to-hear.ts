import { graphql } from '../../../generated/index.ts';

export const appealsToHearQuery = graphql(/* GraphQL */ `
  query AppealsToHear {
    appealsToHear {
      ...ModerationLine
    }
  }

  fragment ModerationLine on ModerationAct {
    id
    contentKind
    text
    reason
    state
    hiddenAt
    forum {
      slug
      name
    }
    appeal {
      id
      grounds
      filedAt
      decideBy
      decidedAt
      heardBy {
        name
      }
      decisions {
        choice
        reasons
      }
    }
  }
`);
