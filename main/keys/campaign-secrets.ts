import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import type { TargetSettings } from '../../shared/outbox/outbox';
import { isSignedBy, newSigningPair, signText } from './signing';
import { unwrap, wrap } from './wrapping';

const secretsSchema = z.object({
  format: z.literal('relief-desk-secrets'),
  formatVersion: z.literal(1),
  /** age X25519 identity, AGE-SECRET-KEY-1… */
  identity: z.string().startsWith('AGE-SECRET-KEY-1'),
  /** Identities that were used before, the oldest first: they still open what was sealed then. */
  earlierIdentities: z.array(z.string().startsWith('AGE-SECRET-KEY-1')).default([]),
  /** Ed25519 private key, PKCS #8, base64. */
  signingKey: z.base64(),
});

/** The private keys of a campaign. In memory only while the desk is unlocked. */
export type CampaignSecrets = z.infer<typeof secretsSchema>;

/** All keys of a new campaign. The recovery identity is shown once and kept nowhere; only its recipient stays. */
export interface NewKeys {
  secrets: CampaignSecrets;
  recipient: string;
  recoveryIdentity: string;
  recoveryRecipient: string;
  signingPublicKey: string;
}

export async function newKeys(): Promise<NewKeys> {
  const identity = await generateX25519Identity();
  const recoveryIdentity = await generateX25519Identity();
  const pair = newSigningPair();
  return {
    secrets: {
      format: 'relief-desk-secrets',
      formatVersion: 1,
      identity,
      earlierIdentities: [],
      signingKey: pair.privateKey,
    },
    recipient: await identityToRecipient(identity),
    recoveryIdentity,
    recoveryRecipient: await identityToRecipient(recoveryIdentity),
    signingPublicKey: pair.publicKey,
  };
}

/** Wraps the keys for the store. `logN` is lower in tests only, where a guess need not cost a second. */
export function wrapSecrets(secrets: CampaignSecrets, passphrase: string, logN?: number): Promise<Uint8Array> {
  return wrap(JSON.stringify(secrets), passphrase, logN);
}

/** Null if the passphrase is wrong. */
export async function unwrapSecrets(wrapped: Uint8Array, passphrase: string): Promise<CampaignSecrets | null> {
  const text = await unwrap(wrapped, passphrase);
  return text === null ? null : secretsSchema.parse(JSON.parse(text));
}

const sealedTokenSchema = z.object({ token: z.string(), signature: z.base64() });

function tokenWords(target: TargetSettings, token: string): string {
  return JSON.stringify(['relief-desk-token', target.kind, target.baseUrl, target.petitionId, token]);
}

/** Seals an upload token, signed together with its address, so that neither can be swapped on disk. */
export async function sealToken(secrets: CampaignSecrets, target: TargetSettings, token: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(secrets.identity));
  const signature = signText(tokenWords(target, token), secrets.signingKey);
  return encrypter.encrypt(JSON.stringify({ token, signature }));
}

/** The token, or null if the sealed bytes do not belong to this campaign and this address. */
export async function openToken(
  secrets: CampaignSecrets,
  signingPublicKey: string,
  target: TargetSettings,
  sealed: Uint8Array,
): Promise<string | null> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(secrets.identity);
    const { token, signature } = sealedTokenSchema.parse(JSON.parse(await decrypter.decrypt(sealed, 'text')));
    return isSignedBy(tokenWords(target, token), signature, signingPublicKey) ? token : null;
  } catch {
    return null;
  }
}
