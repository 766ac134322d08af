/** What the server found besides, in its own English: the page checks the same rules before, so this is rare. */
export function RefusedFields({ faults }: { readonly faults: ReadonlyArray<{ path: string; message: string }> }) {
  return (
    <ul lang="en" dir="ltr">
      {faults.map((fault) => (
        <li key={fault.path + fault.message}>{fault.message}</li>
      ))}
    </ul>
  );
}
