import { graphql } from '../../../generated/index.ts';

/** What a fund's board may allocate now, by currency. */
export const freePoolQuery = graphql(/* GraphQL */ `
  query FreePool($fundSlug: String!) {
    fund(slug: $fundSlug) {
      id
      pools {
        currency
        freeMinor
      }
    }
  }
`);
