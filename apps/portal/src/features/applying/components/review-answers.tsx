import { Trans } from '@lingui/react/macro';
import { Link, Section } from '@baraza/ui';
import type { FormStep } from '../answers/form-steps.ts';
import type { Answers, OwnApplication } from '../types.ts';
import { controlId } from './answer-field-words.tsx';
import { AnswerView } from './answer-view.tsx';
import { stepHref } from './step-list.tsx';
import { useStepTitle } from './step-words.ts';

export interface ReviewAnswersProps {
  readonly application: OwnApplication;
  readonly steps: readonly FormStep[];
  readonly answers: Answers;
  /** Whether each answer can still be changed. */
  readonly isOpen: boolean;
}

/** Every question with its answer, part by part. */
export function ReviewAnswers({ application, steps, answers, isOpen }: ReviewAnswersProps) {
  const titleOf = useStepTitle();
  const { call, files } = application;
  return (
    <>
      {steps.map((step) => (
        <Section key={step.id} title={titleOf(step)} isWide>
          <dl className="review">
            {step.fields.map((field) => (
              <div key={field.id} className="review-row">
                <dt lang={call.locale}>
                  <bdi>{field.label}</bdi>
                </dt>
                <dd>
                  <AnswerView call={call} field={field} answer={answers[field.id]} files={files} />
                  {isOpen ? (
                    <Link
                      className="review-change"
                      href={`${stepHref(application.id, step.id)}#${controlId(field.id)}`}
                    >
                      <Trans>Change</Trans> <span className="visually-hidden">{field.label}</span>
                    </Link>
                  ) : null}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </>
  );
}
