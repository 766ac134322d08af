import type { Amendment } from '../types.ts';

/** What an amendment takes out and puts in, word by word; marked for eyes and for screen readers. */
export function WordsDiff({ diff, language }: { readonly diff: Amendment['diff']; readonly language: string }) {
  return (
    <p className="position-words" lang={language} dir="auto">
      {diff.map(({ kind, text }, index) => {
        if (kind === 'removed') return <del key={index}>{text}</del>;
        if (kind === 'added') return <ins key={index}>{text}</ins>;
        return <span key={index}>{text}</span>;
      })}
    </p>
  );
}
