import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure } from '@baraza/ui';
import type { AnswerVersionShownFragment } from '../../generated/graphql.ts';
import { useFormat } from '../format/use-format.tsx';

type Evidence = AnswerVersionShownFragment['clauses'][number]['evidence'][number];

/** What a claim rests on. Addresses lead out of the portal and say so by their host; files say how big they are. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul className="answer-evidence">
      {evidence.map((piece, place) => (
        <li key={place}>
          <Piece piece={piece} />
        </li>
      ))}
    </ul>
  );
}

function Piece({ piece: { title, url, file } }: { readonly piece: Evidence }) {
  if (file) return <FilePiece title={title} file={file} />;
  if (url === null) return <bdi>{title}</bdi>;
  return (
    <a href={url} rel="noreferrer">
      <bdi>{title}</bdi> (<bdi>{new URL(url).host}</bdi>)
    </a>
  );
}

type FilePieceProps = Pick<Evidence, 'title'> & {
  readonly file: NonNullable<Evidence['file']>;
};

/** The fingerprint is there for whoever wants to show later that this very file was handed in. */
function FilePiece({ title, file: { name, sizeBytes, sha256, path } }: FilePieceProps) {
  const { t } = useLingui();
  const size = useFileSize(sizeBytes);
  return (
    <>
      <a href={path}>
        <bdi>{title}</bdi> (<bdi>{name}</bdi>, {size})
      </a>
      <Disclosure summary={t`Fingerprint of the file`}>
        <p className="answer-hash">
          <Trans>
            SHA-256: <code dir="ltr">{sha256}</code>
          </Trans>
        </p>
      </Disclosure>
    </>
  );
}

function useFileSize(sizeBytes: number): string {
  const { t } = useLingui();
  const format = useFormat();
  const kilobytes = Math.max(1, Math.round(sizeBytes / 1000));
  if (kilobytes < 1000) return t`${format.number(kilobytes)} kB`;
  return t`${format.number(Math.round(kilobytes / 100) / 10)} MB`;
}
