import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import type { Act } from '../../../shared/step-up/use-act.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { AnsweringProblem } from './answering-problem.tsx';

interface Clause {
  readonly id: string;
  readonly number: number | string;
}

/** What is missing before the answer can go, clause by clause; nothing that was typed is lost. */
export function AnswerFaults({ act, clauses }: { readonly act: Act; readonly clauses: readonly Clause[] }) {
  const sentence = useFaultWords(clauses);
  if (!act.problem || act.faults.length === 0) return <AnsweringProblem act={act} />;
  return (
    <Notice kind="problem" isLive title={<Trans>Not yet complete. What you wrote is kept.</Trans>}>
      <ul>
        {act.faults.map(({ path, code }) => (
          <li key={`${path} ${code}`}>{sentence(path, code)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function useFaultWords(clauses: readonly Clause[]): (path: string, code: string) => string {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const what: Readonly<Record<string, string>> = {
    missing: t`something is missing`,
    'missing.reasonCode': t`choose a reason`,
    'missing.evidence': t`add evidence for the reason`,
    'missing.decideOn': t`name the day of the decision`,
    'missing.outcome': t`choose an answer`,
    'missing.milestones': t`add at least one step with its day`,
    too_short: t`the text is missing`,
    too_long: t`the text is too long`,
    not_an_address: t`evidence needs a web address that begins with https://`,
    out_of_range: t`the day is too early or too late`,
    unknown_file: t`a file is not one that your company handed in: add it once more`,
    too_many: t`there is more than fits`,
    renewed_already: t`it was renewed once already, so now it is decided`,
  };
  const unnamed = t`this does not fit`;
  return (path, code) => {
    const clause = clauses.find(({ id }) => path.includes(id));
    const language = /\.texts\.([A-Za-z-]+)$|changeNote\.([A-Za-z-]+)$/.exec(path);
    const tag = language?.[1] ?? language?.[2];
    const commitment = /commitments\.(\d+)/.exec(path)?.[1];
    const part = clause ? t`Clause ${clause.number}` : commitment ? t`Commitment ${commitment}` : t`The answer`;
    const named = tag ? t`${part} (${nameOf(tag)})` : part;
    const field = clause && path.endsWith(clause.id) ? 'outcome' : (path.split('.').at(-1) ?? '');
    return `${named}: ${what[`${code}.${field}`] ?? what[code] ?? unnamed}`;
  };
}
