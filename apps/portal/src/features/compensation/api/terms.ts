import { graphql } from '../../../generated/index.ts';

export const termsQuery = graphql(/* GraphQL */ `
  query CompensationTerms($language: String!) {
    compensationTerms(language: $language)
  }
`);
