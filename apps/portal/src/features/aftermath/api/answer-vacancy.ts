import { graphql } from '../../../generated/index.ts';

export const answerVacancyMutation = graphql(/* GraphQL */ `
  mutation AnswerSeatOffer($vacancyId: ID!, $serves: Boolean!) {
    answer: answerVacancy(vacancyId: $vacancyId, serves: $serves) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
