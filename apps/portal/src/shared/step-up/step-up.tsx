import { Trans } from '@lingui/react/macro';
import { Button, Skeleton } from '@baraza/ui';
import {
  createContext,
  lazy,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { AnyVariables, OperationResult } from 'urql';
import { accessCodeOf } from '../api/client.ts';
import './step-up.css';

const ProofForm = lazy(async () => ({ default: (await import('./proof-form.tsx')).ProofForm }));

type Send<Data, Variables extends AnyVariables> = () => Promise<OperationResult<Data, Variables>>;

/** Sends; where the API first wants a fresh proof, asks the person for it and sends again. */
export type WithStepUp = <Data, Variables extends AnyVariables>(
  send: Send<Data, Variables>,
) => Promise<OperationResult<Data, Variables>>;

const StepUpContext = createContext<WithStepUp | null>(null);

/**
 * For operations on money, roles and payee details: `await withStepUp(() => pay({ input }))`. The page stays as it is
 * behind the question, so nothing typed is lost. When the person closes the question, the first answer comes back, with
 * its error.
 */
export function useStepUp(): WithStepUp {
  const withStepUp = useContext(StepUpContext);
  if (!withStepUp) throw new Error('useStepUp is called inside <StepUpProvider>.');
  return withStepUp;
}

export function StepUpProvider({ children }: { readonly children: ReactNode }) {
  const [answer, setAnswer] = useState<((proved: boolean) => void) | null>(null);
  const withStepUp = useCallback<WithStepUp>(async (send) => {
    const first = await send();
    if (accessCodeOf(first.error) !== 'STEP_UP_REQUIRED') return first;
    const proved = await new Promise<boolean>((resolve) => setAnswer(() => resolve));
    setAnswer(null);
    return proved ? send() : first;
  }, []);
  return (
    <StepUpContext value={withStepUp}>
      {children}
      {answer ? <StepUpDialog onAnswer={answer} /> : null}
    </StepUpContext>
  );
}

/** The browser's own modal dialog: it keeps the focus, closes on Escape and gives the focus back. */
function StepUpDialog({ onAnswer }: { readonly onAnswer: (proved: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="step-up" aria-labelledby={titleId} onCancel={() => onAnswer(false)}>
      <h2 id={titleId}>
        <Trans>Please confirm that it is you</Trans>
      </h2>
      <p>
        <Trans>
          This step moves money, gives power or opens an account. It needs a proof that is not older than five minutes.
          What you typed stays where it is.
        </Trans>
      </p>
      <Suspense fallback={<Skeleton lines={3} />}>
        <ProofForm onProved={() => onAnswer(true)} />
      </Suspense>
      <div className="form-actions">
        <Button onPress={() => onAnswer(false)}>
          <Trans>Go back without confirming</Trans>
        </Button>
      </div>
    </dialog>
  );
}
