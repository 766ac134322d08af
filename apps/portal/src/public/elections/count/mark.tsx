/** A tick in a full circle, or a cross in an empty one: told apart without colour. */
export function Mark({ kind }: { readonly kind: 'elected' | 'excluded' }) {
  return (
    <>
      <circle className={`count-mark-${kind}`} r="7.5" />
      <path
        className={`count-sign-${kind}`}
        d={kind === 'elected' ? 'M-3.5 0.3L-1 2.8L3.6 -2.6' : 'M-2.8 -2.8L2.8 2.8M2.8 -2.8L-2.8 2.8'}
      />
    </>
  );
}
