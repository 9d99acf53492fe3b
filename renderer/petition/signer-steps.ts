/** One thing a page, in this order. */
export const signerSteps = ['read', 'law', 'details', 'check', 'thanks'] as const;
export type SignerStep = (typeof signerSteps)[number];
