import { useId, type ReactNode } from 'react';
import '../reviewing.css';

export interface ReviewDeskProps {
  readonly textTitle: string;
  readonly text: ReactNode;
  readonly actTitle: string;
  readonly act: ReactNode;
}

/** What is read beside what is written about it; on a phone one after the other, with a way from the one to the other. */
export function ReviewDesk({ textTitle, text, actTitle, act }: ReviewDeskProps) {
  const textId = useId();
  return (
    <div className="review-desk">
      <section className="review-text" aria-labelledby={textId}>
        <h2 id={textId}>{textTitle}</h2>
        {text}
      </section>
      <section className="review-scores" aria-labelledby="scores">
        <h2 id="scores" tabIndex={-1}>
          {actTitle}
        </h2>
        {act}
      </section>
    </div>
  );
}
