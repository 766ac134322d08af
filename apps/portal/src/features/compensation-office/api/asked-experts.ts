import { graphql } from '../../../generated/index.ts';

/** Independent experts whom forums ask for, waiting for the fund's answer. */
export const askedExpertsQuery = graphql(/* GraphQL */ `
  query AskedExperts {
    askedExperts {
      id
      question
      qualification
      days
      askedAt
      engagement {
        id
        slug
        language
        titles {
          language
          text
        }
        forum {
          id
          name
        }
      }
    }
  }
`);
