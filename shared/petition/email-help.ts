/** Mail domains that many people use. A domain outside this list is never called wrong. */
const common = [
  'gmail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'aol.com',
  'live.com',
  'msn.com',
  'comcast.net',
  'verizon.net',
  'att.net',
  'sbcglobal.net',
  'bellsouth.net',
  'proton.me',
  'protonmail.com',
  'yahoo.es',
  'hotmail.es',
];

/** Real domains that look like a typing error of a common one. */
const real = new Set([
  ...common,
  'ymail.com',
  'mail.com',
  'email.com',
  'gmx.com',
  'me.com',
  'mac.com',
  'aim.com',
  'q.com',
]);

/** Number of letters to add, drop, change or swap with the next, up to 2. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return 2;
  if (a === b) return 0;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  const swapped = restA.length > 1 && restB.length > 1 && restA[0] === restB[1] && restA[1] === restB[0];
  if (swapped && restA.slice(2) === restB.slice(2)) return 1;
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return 1;
  return 2;
}

/** The address with a common domain in place of one that is a single slip away, or null. A suggestion, never a rule. */
export function suggestedEmail(typed: string): string | null {
  const email = typed.trim();
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  if (at < 1 || domain === '' || real.has(domain)) return null;
  const near = common.filter((one) => distance(domain, one) === 1);
  return near.length === 1 ? `${email.slice(0, at)}@${near[0]}` : null;
}

/** An address with most of its name covered: "q•••••@example.org". */
export function coveredEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return '••••••';
  const [first = ''] = email;
  return `${first}•••••${email.slice(at)}`;
}
