import { useSearchParams } from 'react-router';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The period of a printed paper from the address; today where it says nothing readable. */
export function usePeriod(): { readonly from: string; readonly to: string } {
  const [search] = useSearchParams();
  const today = new Date().toISOString().slice(0, 10);
  const read = (name: string) => {
    const text = search.get(name) ?? '';
    return DAY.test(text) ? text : today;
  };
  return { from: read('from'), to: read('to') };
}
