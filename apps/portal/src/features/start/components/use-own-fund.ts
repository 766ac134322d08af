import { useQuery } from 'urql';
import { useSession } from '../../../shared/session/session.tsx';
import { fundFactsQuery } from '../api/fund-facts.ts';

/** The fund in whose organisation the person holds an office; null until it is known. */
export function useOwnFund() {
  const { grants } = useSession();
  const [{ data }] = useQuery({ query: fundFactsQuery, requestPolicy: 'cache-and-network' });
  const offices = new Set(grants.map((grant) => grant.organisationId));
  return data?.funds.find((fund) => fund.organisation && offices.has(fund.organisation.id)) ?? null;
}
