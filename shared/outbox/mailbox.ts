interface MailboxRule {
  domains: readonly string[];
  ignoresDots: boolean;
  /** The one name under which these domains are the same provider's mailbox. */
  same?: string;
}

// Only what these providers say of their own addresses; an unknown domain keeps dots and tags.
const rules: readonly MailboxRule[] = [
  { domains: ['gmail.com', 'googlemail.com'], ignoresDots: true, same: 'gmail.com' },
  { domains: ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'], ignoresDots: false },
  { domains: ['icloud.com', 'me.com', 'mac.com'], ignoresDots: false },
  { domains: ['fastmail.com', 'fastmail.fm'], ignoresDots: false },
  { domains: ['proton.me', 'protonmail.com', 'pm.me'], ignoresDots: true, same: 'proton.me' },
];

/**
 * An e-mail address in the form in which two spellings of one mailbox are equal: case aside everywhere; dots and
 * plus tags aside where the provider ignores them.
 */
export function normalMailbox(email: string): string {
  const address = email.trim().normalize('NFKC').toLowerCase();
  const at = address.lastIndexOf('@');
  if (at < 1) return address;
  const domain = address.slice(at + 1).replace(/\.$/, '');
  const local = address.slice(0, at);
  const rule = rules.find(({ domains }) => domains.includes(domain));
  if (!rule) return `${local}@${domain}`;
  const untagged = local.replace(/(?!^)\+.*$/, '');
  return `${rule.ignoresDots ? untagged.replaceAll('.', '') : untagged}@${rule.same ?? domain}`;
}

/** A full name without case, accents, spaces and signs. */
export function normalName(givenName: string, familyName: string): string {
  const plain = (name: string) =>
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return `${plain(givenName)} ${plain(familyName)}`;
}

/** A postal code without spaces and signs; of a US one its first five digits. */
export function normalPostalCode(postalCode: string): string {
  const plain = postalCode.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return /^\d{9}$/.test(plain) ? plain.slice(0, 5) : plain;
}
