import { graphql } from '../../../generated/index.ts';

export const recordFact = graphql(/* GraphQL */ `
  query PublicRecordFact($id: ID!) {
    recordFact(id: $id) {
      ...PublicFact
      noticedOn
      company {
        slug
        name
      }
      forum {
        slug
        name
      }
    }
  }
`);
