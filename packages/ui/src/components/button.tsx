import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { join } from '../join.ts';
import { Anchor } from '../ui-context.tsx';

export type ButtonKind = 'primary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
}

/** One primary act per page; everything else is quiet. While `isPending`, it stays focusable and says so. */
export function Button({ kind = 'quiet', children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={join('button', `button-${kind}`)}>
      {children}
    </AriaButton>
  );
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink(props: { readonly href: string; readonly kind?: ButtonKind; readonly children: ReactNode }) {
  return (
    <Anchor href={props.href} className={join('button', `button-${props.kind ?? 'primary'}`)}>
      {props.children}
    </Anchor>
  );
}
