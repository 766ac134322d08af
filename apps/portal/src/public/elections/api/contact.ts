import { graphql } from '../../../generated/index.ts';

export const writeToRepresentative = graphql(/* GraphQL */ `
  mutation WriteToRepresentative($seatId: ID!, $text: String!) {
    writeToRepresentative(seatId: $seatId, text: $text) {
      __typename
      ... on ContactReceipt {
        code
      }
      ... on Problem {
        code
      }
    }
  }
`);

export const contactByCode = graphql(/* GraphQL */ `
  query ContactByCode($code: String!) {
    contactByCode(code: $code) {
      text
      sentOn
      answer
      answeredOn
    }
  }
`);
