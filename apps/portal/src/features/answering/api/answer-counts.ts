import { graphql } from '../../../generated/index.ts';

export const answerCountsQuery = graphql(/* GraphQL */ `
  query CompanyAnswerCounts {
    companyAnswerCounts {
      part
      count
    }
  }
`);
