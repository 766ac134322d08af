import { graphql } from '../../../generated/index.ts';

export const heardByCode = graphql(/* GraphQL */ `
  query PubliclyHeardByCode($code: String!) {
    heardByCode(code: $code) {
      kind
      state
      language
      receivedOn
      purgeOn
      mode
      sealedUntil
      passedOn
      consultationSlug
      takenUpIn {
        id
        slug
        title
      }
      shares
      acknowledgeBy
      acknowledgedOn
      answerBy
      answeredOn
      outcome
      satisfaction
      overdueSince
      respondBy
      respondedOn
      isOverdue
      readers
      forum {
        id
        slug
        name
      }
      addressee {
        id
        name
      }
      messages {
        number
        author
        kind
        text
        saidOn
      }
      openings {
        openedOn
        by
        name
      }
      outcomes {
        position
        titles {
          language
          text
        }
        recommendationNumber
        answerState
        ratingOutcome
      }
    }
  }
`);

export const writeByCode = graphql(/* GraphQL */ `
  mutation PubliclyWriteByCode($code: String!, $text: String!) {
    answer: writeByCode(code: $code, text: $text) {
      __typename
      ... on Problem {
        problem: code
      }
    }
  }
`);

export const withdrawByCode = graphql(/* GraphQL */ `
  mutation PubliclyWithdrawByCode($code: String!) {
    answer: withdrawByCode(code: $code) {
      __typename
      ... on Problem {
        problem: code
      }
    }
  }
`);

export const judgeGrievance = graphql(/* GraphQL */ `
  mutation PubliclyJudgeGrievance($input: JudgeGrievanceInput!) {
    answer: judgeGrievance(input: $input) {
      __typename
      ... on Problem {
        problem: code
      }
    }
  }
`);
