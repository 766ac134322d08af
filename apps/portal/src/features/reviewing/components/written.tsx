/** Words that people wrote, in their language and with their line breaks. */
export function Written({ text, lang }: { readonly text: string; readonly lang?: string }) {
  return (
    <p className="written-words" lang={lang} dir="auto">
      {text}
    </p>
  );
}
