import { AnswerView } from '../../applying/index.ts';
import type { Answers, Dossier, Task } from '../types.ts';

export interface AnswerListProps {
  readonly call: Pick<Task['call'], 'ceiling' | 'locale' | 'form'>;
  readonly answers: Answers;
  readonly files?: Dossier['files'];
  /** Blind: the questions whose answers tell who applies are not even asked here. */
  readonly isBlind?: boolean;
}

/** An application to be read: each question of the call with its answer. */
export function AnswerList({ call, answers, files, isBlind = false }: AnswerListProps) {
  const shown = isBlind ? call.form.filter((field) => field.id in answers) : call.form;
  return (
    <div className="answer-list">
      {shown.map((field) => (
        <section key={field.id} className="answer-entry" aria-labelledby={`question-${field.id}`}>
          <h3 id={`question-${field.id}`}>
            <bdi lang={call.locale}>{field.label}</bdi>
          </h3>
          <AnswerView call={call} field={field} answer={answers[field.id]} files={files} />
        </section>
      ))}
    </div>
  );
}
