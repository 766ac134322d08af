import { graphql } from '../../../generated/index.ts';

export const sendSealedReport = graphql(/* GraphQL */ `
  mutation PubliclySendSealedReport($input: SendSealedReportInput!) {
    answer: sendSealedReport(input: $input) {
      __typename
      ... on SealedReceipt {
        respondBy
        purgeOn
      }
      ... on Problem {
        problem: code
      }
    }
  }
`);

export const sealedByCode = graphql(/* GraphQL */ `
  query PubliclySealedByCode($lookup: String!) {
    sealedByCode(lookup: $lookup) {
      id
      state
      purgeOn
      respondBy
      isOverdue
      reportHash
      forum {
        id
        slug
      }
      messages {
        number
        author
        sealed
        saidOn
      }
    }
  }
`);

export const writeSealed = graphql(/* GraphQL */ `
  mutation PubliclyWriteSealed($lookup: String!, $keyId: ID!, $sealed: String!) {
    answer: writeSealed(lookup: $lookup, keyId: $keyId, sealed: $sealed) {
      __typename
      ... on Problem {
        problem: code
      }
    }
  }
`);

export const withdrawSealed = graphql(/* GraphQL */ `
  mutation PubliclyWithdrawSealed($lookup: String!) {
    answer: withdrawSealed(lookup: $lookup) {
      __typename
      ... on Problem {
        problem: code
      }
    }
  }
`);
