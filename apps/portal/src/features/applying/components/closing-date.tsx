import { useFormat, When } from '../../../shared/format/use-format.tsx';

/** A date with how far away it is. */
export function DateWithDistance({ iso }: { readonly iso: string }) {
  const format = useFormat();
  return (
    <>
      <When iso={iso} /> <span className="hint">({format.daysFrom(iso, new Date())})</span>
    </>
  );
}
