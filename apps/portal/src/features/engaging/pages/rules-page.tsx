import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Notice, Section, TextField } from '@baraza/ui';
import { useState } from 'react';
import { RulesSheet, Signatures } from '../../../shared/engagements/rules-sheet.tsx';
import type { RulesFacts } from '../../../shared/engagements/types.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { decideCaseByCaseMutation } from '../api/decide-case-by-case.ts';
import { signGroundRulesMutation } from '../api/sign-ground-rules.ts';
import { ProposalForm } from '../components/proposal-form.tsx';
import { type InRoom, RoomFrame } from '../components/room.tsx';
import { StepProblem } from '../components/step-problem.tsx';
import { TranslationForm } from '../components/translation-form.tsx';
import { useFault } from '../components/use-fault.ts';
import { languagesOf } from '../languages.ts';
import '../engaging.css';

/** How both sides want to deal with each other: proposals back and forth, what each changed, and signatures. */
export function RulesPage() {
  const { t } = useLingui();
  return (
    <RoomFrame
      title={t`Ground rules`}
      lead={t`It begins when both sides have signed the same words, in every language of the charter.`}
    >
      {(inRoom) => <Rules {...inRoom} />}
    </RoomFrame>
  );
}

function Rules(inRoom: InRoom) {
  const { room } = inRoom;
  const [newest, ...earlier] = room.groundRules;
  const speaks = (room.mine.isCompany || room.mine.isRepresentative) && !room.endedOn && room.briefing;
  return (
    <>
      {newest ? (
        <Newest {...inRoom} />
      ) : (
        <Notice title={<Trans>Nothing is on the table yet</Trans>}>
          <p>
            <Trans>Either side may propose first, once the briefing is out.</Trans>
          </p>
        </Notice>
      )}
      <div className="rules-acts">
        {newest && speaks ? <Signing {...inRoom} /> : null}
        {speaks ? <ProposalForm key={newest?.version ?? 0} {...inRoom} /> : null}
        {room.mine.isRepresentative ? <CaseByCase {...inRoom} /> : null}
      </div>
      {earlier.map((rules, index) => (
        <Disclosure
          key={rules.version}
          summary={
            <Trans>
              Version {rules.version}, <When iso={rules.proposedOn} kind="dateShort" />
            </Trans>
          }
        >
          <RulesSheet rules={rules} before={earlier[index + 1]} />
        </Disclosure>
      ))}
    </>
  );
}

function Newest({ room }: InRoom) {
  const [newest, before] = room.groundRules;
  if (!newest) return null;
  const { version, side, message, proposedOn, answerBy, language } = newest;
  return (
    <Section
      title={<Trans>Version {version}</Trans>}
      lead={
        isAgreed(room, newest) ? (
          <Trans>Signed by both sides.</Trans>
        ) : side === 'company' ? (
          <Trans>
            Proposed by the company on <When iso={proposedOn} />; an answer is hoped for by <When iso={answerBy} />.
          </Trans>
        ) : (
          <Trans>
            Proposed by the forum on <When iso={proposedOn} />; an answer is hoped for by <When iso={answerBy} />.
          </Trans>
        )
      }
    >
      <blockquote lang={language} dir="auto">
        {message}
      </blockquote>
      <RulesSheet rules={newest} before={before} />
      <h3>
        <Trans>Signatures</Trans>
      </h3>
      <Signatures rules={newest} />
    </Section>
  );
}

/** Both sides have signed these words, and every company where several engage together. */
const isAgreed = (room: InRoom['room'], { signatures }: RulesFacts): boolean =>
  room.state !== 'ground_rules' &&
  ['company', 'forum'].every((side) => signatures.some((signature) => signature.side === side));

/** Translations that are missing come first; then the signature, by whoever may give it. */
function Signing(inRoom: InRoom) {
  const { room, side } = inRoom;
  const [newest] = room.groundRules;
  if (!newest) return null;
  const missing = languagesOf(room).filter((language) => !newest.texts.some((text) => text.language === language));
  if (missing.length > 0) return <Untranslated {...inRoom} missing={missing} />;
  if (newest.signedByMe)
    return (
      <Notice kind="success">
        <p>
          <Trans>You have signed this version.</Trans>
        </p>
      </Notice>
    );
  if (isAgreed(room, newest)) return null;
  if (side === 'company' && !room.mine.signsForCompany)
    return (
      <p className="hint">
        <Trans>A signatory of your company signs.</Trans>
      </p>
    );
  return <SignForm {...inRoom} newest={newest} />;
}

function Untranslated({ room, again, missing }: InRoom & { readonly missing: readonly string[] }) {
  const format = useFormat();
  const nameOf = useLanguageName();
  return (
    <>
      <Notice title={<Trans>Not in every language yet</Trans>}>
        <p>
          <Trans>Still missing: {format.list(missing.map(nameOf))}. It is signed once people have translated it.</Trans>
        </p>
      </Notice>
      {missing.map((language) => (
        <TranslationForm key={language} room={room} again={again} language={language} />
      ))}
    </>
  );
}

function SignForm({ room, side, again, newest }: InRoom & { readonly newest: RulesFacts }) {
  const { t } = useLingui();
  const [role, setRole] = useState(side === 'forum' ? t`Representative` : '');
  const act = useAct();
  const fault = useFault(act);
  const sign = async () => {
    const { version, contentHash } = newest;
    const input = { engagementId: room.id, version, contentHash, role };
    if (await act.send(signGroundRulesMutation, { input })) again();
  };
  return (
    <div className="stack">
      <TextField
        label={t`In which role you sign`}
        hint={t`Not your name.`}
        value={role}
        onChange={setRole}
        {...fault('role')}
      />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} isDisabled={role.trim().length < 2} onPress={() => void sign()}>
          <Trans>Sign version {newest.version}</Trans>
        </Button>
      </div>
      <StepProblem act={act} />
    </div>
  );
}

function CaseByCase({ room, again }: InRoom) {
  const act = useAct();
  if (room.state !== 'briefing' && room.state !== 'ground_rules') return null;
  const decide = async () => {
    if (await act.send(decideCaseByCaseMutation, { engagementId: room.id, caseByCase: !room.caseByCase })) again();
  };
  return (
    <Disclosure summary={<Trans>Sign nothing</Trans>} isOpen={room.caseByCase}>
      <p>
        {room.caseByCase ? (
          <Trans>
            Your forum signs no rules here. Its people may be heard case by case, and you may still sign later.
          </Trans>
        ) : (
          <Trans>
            Your forum loses nothing by it: its people may be heard case by case, and requests stay possible.
          </Trans>
        )}
      </p>
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void decide()}>
          {room.caseByCase ? <Trans>Negotiate after all</Trans> : <Trans>Be heard case by case, without rules</Trans>}
        </Button>
      </div>
      <StepProblem act={act} />
    </Disclosure>
  );
}
