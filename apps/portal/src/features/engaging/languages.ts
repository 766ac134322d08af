import type { Room } from './types.ts';

/** Those of the forum's charter; its first is the one in which it was written. */
export const languagesOf = (room: Room): readonly string[] => room.forum.charter?.content.languages ?? [room.language];
