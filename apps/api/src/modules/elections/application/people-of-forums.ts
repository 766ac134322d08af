import { Injectable } from '@nestjs/common';
import { ForumAppointments, MemberReader } from '../../forums/index.ts';

/** Who somebody is in forums: a member of one, or an officer of several. */
@Injectable()
export class PeopleOfForums {
  constructor(
    readonly members: MemberReader,
    readonly appointments: ForumAppointments,
  ) {}
}
