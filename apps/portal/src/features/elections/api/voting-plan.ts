import { graphql } from '../../../generated/index.ts';

/** What the browser needs to ask every issuer for a signature; null unless votes are taken and the member is on the roll. */
export const votingPlanQuery = graphql(/* GraphQL */ `
  query MemberVotingPlan($slug: String!) {
    votingPlan(slug: $slug) {
      manifestText
      voteUrl
      rollProof {
        index
        proof
      }
      style {
        slug
        title
        rollSize
      }
    }
    transparencyLog {
      key
    }
    myElection(slug: $slug) {
      isOnRoll
      style {
        slug
      }
    }
    election(slug: $slug) {
      ...MemberElectionLine
      manifestHash
      manifestLogIndex
      issuers {
        id
        name
        url
      }
    }
  }
`);
