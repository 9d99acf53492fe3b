import type { SignRequest } from '../../shared/petition/signature';
import { StoreChild } from './store-child';

export interface BenchCampaign {
  store: StoreChild;
  /** What the signing screen sends; change the e-mail for another person. */
  request: SignRequest;
  passphrase: string;
  recoveryIdentity: string;
}

/** A store process with a new campaign, unlocked. */
export async function campaignStore(folder: string): Promise<BenchCampaign> {
  const store = new StoreChild(folder);
  const { passphrase } = await store.ask('desk.suggestPassphrase', {});
  const details = { dataController: 'Bench', contact: 'bench@example.org', minimumAge: 13 };
  await store.ask('desk.createCampaign', { ...details, passphrase, passphraseAgain: passphrase });
  const { identity } = await store.ask('recovery.reveal', {});
  await store.ask('desk.confirmRecovery', { lastCharacters: identity.slice(-6) });
  const { campaign, wordsSha256 } = await store.ask('petition.current', { language: 'en' });
  const form = {
    givenName: 'Ana',
    familyName: 'Lima',
    email: 'ana@example.org',
    region: 'GA',
    postalCode: '30303',
    comment: '',
    emailUpdates: false,
    namePublic: false,
    commentShared: false,
    oldEnough: true,
    termsAccepted: true,
  } as const;
  const words = { campaignId: campaign.id, campaignVersion: campaign.version, language: 'en', wordsSha256 } as const;
  const request: SignRequest = { ...words, contentVersion: 'bench', form };
  return { store, request, passphrase, recoveryIdentity: identity };
}
