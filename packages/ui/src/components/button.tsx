import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { join } from '../join.ts';
import { Anchor } from '../ui-context.tsx';

export type ButtonKind = 'primary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
}

/**
 * One primary act per page; everything else is quiet. While `isPending`, it stays focusable, says that it is dimmed and
 * does nothing. React Aria's own pending state announces the button by its id, and leaves a reference to nothing
 * behind when the answer takes the button off the page.
 */
export function Button({ kind = 'quiet', children, isPending = false, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} {...(isPending ? PENDING : {})} className={join('button', `button-${kind}`)}>
      {children}
    </AriaButton>
  );
}

/** A form is not sent a second time by Enter either: for that the button is no submit button meanwhile. */
const PENDING = { 'aria-disabled': true, 'data-busy': true, type: 'button', onPress: () => undefined } as const;

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink(props: { readonly href: string; readonly kind?: ButtonKind; readonly children: ReactNode }) {
  return (
    <Anchor href={props.href} className={join('button', `button-${props.kind ?? 'primary'}`)}>
      {props.children}
    </Anchor>
  );
}
