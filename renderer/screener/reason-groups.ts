import { isNotConfirmed, type Reason } from '../../shared/law/screen/findings';
import { weight } from '../../shared/law/screen/lattice';

/** What reasons do to a finding. `unread`: nobody has confirmed what the law says, so they are no hurdle of the law. */
export type ReasonGroupId = 'against' | 'depends' | 'hurdles' | 'unread' | 'met';

export interface ReasonGroup {
  id: ReasonGroupId;
  reasons: readonly Reason[];
}

const order: readonly ReasonGroupId[] = ['against', 'depends', 'hurdles', 'unread', 'met'];

/** Whether a reason tells of words of the law that nobody has confirmed or read, rather than of what the law asks. */
export const isUnread = (reason: Reason): boolean => isNotConfirmed(reason) || reason.rule === 'read-in-part';

function groupOf(reason: Reason): ReasonGroupId {
  if (isUnread(reason)) return 'unread';
  switch (reason.says) {
    case 'does-not-seem-to-fit':
      return 'against';
    case 'depends':
      return 'depends';
    case 'may-fit-with-hurdles':
      return 'hurdles';
    case 'may-fit':
      return 'met';
    case 'not-known':
      return 'unread';
  }
}

/** The reasons of one finding by what they do to it; what closes most comes first. */
export function groupsOf(reasons: readonly Reason[]): ReasonGroup[] {
  return order
    .map((id) => ({ id, reasons: reasons.filter((reason) => groupOf(reason) === id) }))
    .filter((group) => group.reasons.length > 0)
    .map((group) => ({ group, closes: Math.min(...group.reasons.map(({ says }) => weight(says))) }))
    .sort((a, b) => a.closes - b.closes)
    .map(({ group }) => group);
}
