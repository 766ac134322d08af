/** From where somebody writes: their forum, or between the sides. */
export function roomOfLearning(pathname: string): {
  readonly isForum: boolean;
  readonly href: string;
  readonly base: string;
} {
  const isForum = pathname.startsWith('/app/forum/');
  return isForum
    ? { isForum, href: '/app/forum/learning', base: '/app/forum/learning' }
    : { isForum, href: '/app/facilitating', base: '/app/facilitating/learning' };
}
