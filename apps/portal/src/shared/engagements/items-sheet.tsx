import { Trans } from '@lingui/react/macro';
import { StatusTag } from '@baraza/ui';
import type { ReactNode } from 'react';
import { When } from '../format/use-format.tsx';
import type { ItemFacts } from './types.ts';
import { usePaperWords } from './use-engagement-words.ts';
import './engagements.css';

interface ItemsSheetProps {
  readonly items: readonly ItemFacts[];
  /** What somebody may do with an item. */
  readonly actsOf?: (item: ItemFacts) => ReactNode;
}

/** Confidential items: the stub at once, the text when it may be read. */
export function ItemsSheet({ items, actsOf }: ItemsSheetProps) {
  if (items.length === 0) {
    return (
      <p>
        <Trans>Nothing is kept confidential.</Trans>
      </p>
    );
  }
  return (
    <ul className="confidential-items">
      {items.map((item) => (
        <li key={item.id}>
          <Item item={item} />
          {actsOf?.(item)}
        </li>
      ))}
    </ul>
  );
}

function Item({ item }: { readonly item: ItemFacts }) {
  const words = usePaperWords();
  return (
    <>
      <p lang={item.language} dir="auto">
        <strong>{item.stub}</strong>
      </p>
      <p className="item-facts">
        <ItemState state={item.state} />
        <span>{words.reason[item.reason]}</span>
        <span>
          <bdi>{item.ownerRole}</bdi>
        </span>
        <Ending item={item} />
      </p>
      <p lang={item.language} dir="auto" className="hint">
        {item.reasonText}
      </p>
      {item.law ? (
        <p>
          <Trans>
            A law forbids to release it: <bdi>{item.law}</bdi>
          </Trans>
        </p>
      ) : null}
      {item.text ? (
        <blockquote lang={item.language} dir="auto">
          {item.text}
        </blockquote>
      ) : null}
    </>
  );
}

function ItemState({ state }: Pick<ItemFacts, 'state'>) {
  if (state === 'released')
    return (
      <StatusTag tone="good">
        <Trans>Released</Trans>
      </StatusTag>
    );
  if (state === 'barred_by_law')
    return (
      <StatusTag tone="stopped">
        <Trans>Barred by law</Trans>
      </StatusTag>
    );
  return (
    <StatusTag tone="waiting">
      <Trans>Sealed</Trans>
    </StatusTag>
  );
}

function Ending({ item: { state, sunsetOn, releasedOn, renewedOn } }: { readonly item: ItemFacts }) {
  if (releasedOn)
    return (
      <span>
        <Trans>
          since <When iso={releasedOn} kind="dateShort" />
        </Trans>
      </span>
    );
  if (sunsetOn === null || sunsetOn === undefined)
    return (
      <span>
        <Trans>entrusted by participants; opens only when they say so</Trans>
      </span>
    );
  if (state === 'barred_by_law') return null;
  return (
    <span>
      <Trans>
        opens by itself after <When iso={sunsetOn} kind="dateShort" />
      </Trans>
      {renewedOn ? (
        <>
          {' '}
          <Trans>(renewed once)</Trans>
        </>
      ) : null}
    </span>
  );
}
