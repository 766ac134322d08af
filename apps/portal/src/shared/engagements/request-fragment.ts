import { graphql } from '../../generated/index.ts';

export const requestFacts = graphql(/* GraphQL */ `
  fragment RequestFacts on Request {
    id
    slug
    kind
    language
    texts {
      language
      title
      text
    }
    documents {
      title
      asOf
    }
    dueOn
    state
    filedOn
    answeredOn
    silentSince
    withdrawal {
      on
      language
      reason
    }
    isHeld
    addressee {
      id
      slug
      name
      isOnPlatform
    }
    forum {
      id
      slug
      name
    }
    organisation {
      id
      name
    }
    answers {
      id
      role
      byLink
      language
      text
      answeredOn
      items {
        title
        url
        withheld
        asOf
        remark
      }
    }
  }
`);
