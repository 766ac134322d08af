import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment OwnInterestsParts on OwnInterests {
    declared {
      id
      target
      strength
      statement
      declaredAt
      withdrawnAt
      organisation {
        id
        name
      }
    }
    derived {
      strength
      reason
      target
      targetId
      organisation {
        id
        name
      }
    }
  }
`);

export const myInterestsQuery = graphql(/* GraphQL */ `
  query MyInterests {
    myInterests {
      ...OwnInterestsParts
    }
  }
`);
